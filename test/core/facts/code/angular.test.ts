import { reports, SEND } from '../../../kit/reports.js'
import type { SiteFiles } from '../../../kit/site.js'

const component = (code: string, template: string, more: SiteFiles = {}): SiteFiles => ({
  'src/app/buy.component.html': template,
  'src/app/buy.component.ts': `import { Component, inject } from '@angular/core'
import { StatsService } from '../stats.service'
declare const ym: any
@Component({ selector: 'app-buy', templateUrl: './buy.component.html' })
export class BuyComponent { ${code} }`,
  ...more,
})
const service = {
  'src/stats.service.ts': `import { Injectable } from '@angular/core'
@Injectable({ providedIn: 'root' }) export class StatsService { goal(name: string) { (window as any).${SEND}name) } }`,
}
const track = `track(name: string) { ${SEND}name) }`

describe('templates of Angular', () => {
  reports(
    'a method of the component',
    component(track, `<button id="buy" (click)="track('order')">Buy</button><form (ngSubmit)="track('lead')"></form>`),
    'src/app/buy.component.html order < track',
    'src/app/buy.component.html lead < track',
    'src/app/buy.component.ts ?',
  )
  reports(
    'a template within the component',
    {
      'src/buy.ts': `import { Component } from '@angular/core'
declare const ym: any
@Component({ selector: 'app-buy', template: \`<p>Tea</p><a class="buy" (click)="track('order'); $event.preventDefault()">Buy</a>\` })
export class Buy { ${track} }`,
    },
    'src/buy.ts ?',
    'src/buy.ts order < track',
  )
  reports(
    'a service that the constructor is given',
    component(
      'constructor(private stats: StatsService) {} load() { this.stats.goal("seen") }',
      `<a (click)="stats.goal('order')">Buy</a>`,
      service,
    ),
    'src/app/buy.component.html order < stats.goal',
    'src/app/buy.component.ts seen < StatsService.goal',
    'src/stats.service.ts ?',
  )
  reports(
    'a service that is asked for',
    component(
      'readonly stats = inject(StatsService); buy(what: string) { this.stats.goal("order_" + what) }',
      `<a (keyup.enter)="this.buy('tea')">Buy</a>`,
      service,
    ),
    'src/app/buy.component.html order_tea < buy < StatsService.goal',
    'src/app/buy.component.ts order_… < StatsService.goal',
    'src/stats.service.ts ?',
  )
  reports(
    'a constant of the component',
    component(`readonly goals = { buy: 'order' }; ${track}`, `<a (click)="track(goals.buy)">Buy</a>`),
    'src/app/buy.component.html order < track',
    'src/app/buy.component.ts ?',
  )
  reports(
    'names that the template declares are its own',
    component(
      `goal = 'order'; form = 'lead'; item = 'tea'; ${track}`,
      `<li *ngFor="let goal of goals" (click)="track(goal)"></li>@for (item of items; track item) { <b (click)="track(item)"></b> }
<form #form (submit)="track(form)"></form>`,
    ),
    'src/app/buy.component.html ? < track',
    'src/app/buy.component.html ? < track',
    'src/app/buy.component.html ? < track',
    'src/app/buy.component.ts ?',
  )
  reports('a method that tracks nothing', component('track(name: string) { console.log(name) }', `<b (click)="track('order')"></b>`))
  reports(
    'a global of that name is not seen from a template',
    component('load() {}', `<b (click)="ym(48213905, 'reachGoal', 'order')"></b>`),
  )
  reports('a function that is only named', component(track, `<b (click)="track"></b>`), 'src/app/buy.component.ts ?')
  reports(
    'two components in one file: nobody knows which one is meant',
    {
      'src/buy.ts': `import { Component } from '@angular/core'
declare const ym: any
@Component({ template: '<a (click)="track(1)">Buy</a>' }) export class Buy { ${track} }
@Component({ template: '<a (click)="track(2)">Ask</a>' }) export class Ask { track(n: string) {} }`,
    },
    'src/buy.ts ?',
  )
})
