import assert from 'node:assert/strict'
import { toGithub } from '../../src/report/index.js'
import { auditOf, judged, page, titleLength } from '../kit/audit.js'

describe('report/github', () => {
  const text = 'one\ntwo, three\n'
  const own = page('a,b/50%: off.html', text)

  it('writes a command for each problem, the gravest first, with everything escaped', () => {
    const audit = auditOf(
      [own],
      [
        judged(own, { start: 0, end: 3 }, { rule: titleLength, severity: 'info', message: 'It is 100% too long,\r\nsee: below' }),
        judged(own, { start: 4, end: 7 }),
        judged(own, { start: 0, end: 7 }, { severity: 'warning' }),
      ],
      { base: 'public' },
    )
    assert.equal(
      toGithub(audit),
      `::error file=public/a%2Cb/50%25%3A off.html,line=2,endLine=2,col=1,endColumn=4,title=duplicate-counter::Counter 104430694 is already started on this page
::warning file=public/a%2Cb/50%25%3A off.html,line=1,endLine=2,col=1,title=duplicate-counter::Counter 104430694 is already started on this page
::notice file=public/a%2Cb/50%25%3A off.html,line=1,endLine=1,col=1,endColumn=4,title=title-length::It is 100%25 too long,%0D%0Asee: below
`,
    )
  })

  it('says nothing of a clean site', () => assert.equal(toGithub(auditOf([own])), ''))
})
