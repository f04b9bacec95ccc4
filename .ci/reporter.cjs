// Mocha's dots, and a last line that a machine can count: `N passed, N failed`.
const { reporters } = require('mocha')

module.exports = class extends reporters.Dot {
  epilogue() {
    super.epilogue()
    const { passes = 0, failures = 0 } = this.stats
    console.log(`${passes} passed, ${failures} failed`)
  }
}
