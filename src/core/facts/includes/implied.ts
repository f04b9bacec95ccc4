import type { IncludeFact, Path } from '../../model/index.js'

/** The layout a framework pours a file into without a word in the file, or `null`. A file that names its own layout has no other. */
export function impliedLayout(path: Path, facts: readonly IncludeFact[]): { readonly name: string; readonly language: string } | null {
  if (facts.some(fact => fact.as === 'layout')) return null
  if (/(?:^|\/)templates\/(?:customers\/)?[\w.-]+\.liquid$/.test(path)) return { name: 'theme', language: 'shopify-layout' }
  if (/(?:^|\/)app\/views\/(?!layouts\/)(?:[\w-]+\/)+[a-z0-9][\w-]*\.html\.erb$/.test(path) && !/_mailer\//.test(path)) {
    return { name: 'layouts/application', language: 'erb' }
  }
  if (/(?:^|\/)(?:Views|Pages)\/(?:[\w-]+\/)*[A-Za-z0-9][\w-]*\.cshtml$/.test(path)) return { name: '_Layout', language: 'razor' }
  return null
}
