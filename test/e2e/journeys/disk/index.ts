// Journeys that need a disk and processes.
import './changes.js'
import './server.js'
