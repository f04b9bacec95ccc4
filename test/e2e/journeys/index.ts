// Journeys that go through the extension's features in both hosts: on a disk and in a virtual workspace.
import './problems.js'
import './fixes.js'
import './language.js'
import './settings.js'
import './plan.js'
