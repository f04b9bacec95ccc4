export { trackingView } from './view.js'
