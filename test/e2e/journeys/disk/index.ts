// Journeys that need a disk and processes.
import './changes.js'
import './plan.js'
import './server.js'
