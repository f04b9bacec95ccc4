import { NgModule } from '@angular/core'
import { BrowserModule } from '@angular/platform-browser'
import { NgxGoogleAnalyticsModule, NgxGoogleAnalyticsRouterModule } from 'ngx-google-analytics'
import { AppComponent } from './app.component'
import { OrderComponent } from './order.component'

@NgModule({
  declarations: [AppComponent, OrderComponent],
  imports: [BrowserModule, NgxGoogleAnalyticsModule.forRoot('G-7RW3K9QZ2M'), NgxGoogleAnalyticsRouterModule],
  bootstrap: [AppComponent],
})
export class AppModule {}
