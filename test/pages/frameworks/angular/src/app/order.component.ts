import { Component } from '@angular/core'
import { GoogleAnalyticsService } from 'ngx-google-analytics'

@Component({ selector: 'app-order', templateUrl: './order.component.html' })
export class OrderComponent {
  constructor(private readonly analytics: GoogleAnalyticsService) {}

  send(): void {
    this.analytics.event('generate_lead', 'form', 'order')
  }
}
