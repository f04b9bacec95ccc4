import { env, extensions, workspace } from 'vscode'
import { calm } from '../../kit/calm.js'
import { at, found, gone, store } from '../../kit/site.js'
import { ok, same } from '../../kit/until.js'

describe('a virtual workspace', () => {
  calm()

  it('is no disk, and the extension runs in a worker', () => {
    same(
      workspace.workspaceFolders?.map(it => it.uri.scheme),
      ['vscode-test-web'],
    )
    ok(extensions.getExtension('countersign.countersign')?.isActive === true, 'it is active')
    ok(env.appHost !== 'desktop', 'the editor runs in a browser')
  })

  it('is followed when its file system tells of a change', async () => {
    const uri = at('new/page.html')
    await store(uri, '<!doctype html><html lang="ru"><title>Новая</title><body onload="ym(97364128, \'reachGoal\', \'order\')">')
    await found(uri, 'event-without-counter')
    await store(uri, '<!doctype html><html lang="ru"><title>Новая</title>')
    await gone(uri, 'event-without-counter')
  })
})
