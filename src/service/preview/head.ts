import type { Location } from 'vscode-languageserver-types'
import type { MetaFact, Path, Picture as PictureFile, Reached } from '../../core/index.js'
import { isGenuine } from '../../core/rules/shared/is-genuine.js'
import { knownText } from '../../core/rules/shared/known-text.js'
import type { Standpoint } from '../../core/rules/shared/own-file.js'
import type { Folder } from '../folder.js'
import { locationOf } from '../folder.js'
import type { Parts } from './words.js'

/** A tag of the page that a service reads. */
export interface Tag {
  /** As people call it: `<title>`, `og:title`. */
  readonly called: string
  readonly parts: Parts
  readonly place: Location
  readonly fact: MetaFact
}

/** The tags of a page, those of its layouts and parts included. */
export interface Head {
  readonly path: Path
  /** The first tag of a name that is there and says something; services take the first. */
  readonly tag: (name: string) => Tag | null
  readonly all: (name: string) => readonly Tag[]
  readonly standpoint: Standpoint
  readonly uriOf: (path: Path) => string
  readonly picture: (path: Path) => PictureFile | null
}

export function headOf(folder: Folder, path: Path): Head {
  const { site } = folder.workspace
  const byName = new Map<string, Tag[]>()
  for (const it of site.reached(path, 'meta')) {
    if (it.fact.state !== 'active' || !isGenuine(it.fact)) continue
    const tags = byName.get(it.fact.name)
    if (tags === undefined) byName.set(it.fact.name, [tagOf(folder, it)])
    else tags.push(tagOf(folder, it))
  }
  const all = (name: string): readonly Tag[] => byName.get(name) ?? []
  const own = [...all('canonical'), ...all('og:url')].flatMap(({ fact }) => knownText(fact) ?? [])
  return {
    path,
    all,
    tag: name => all(name).find(({ parts }) => parts.length > 0) ?? null,
    standpoint: { site, path, own },
    uriOf: folder.uriOf,
    picture: site.picture,
  }
}

const TAGS: Readonly<Record<string, string>> = { title: '<title>', canonical: '<link rel="canonical">', icon: '<link rel="icon">' }

function tagOf(folder: Folder, { fact, from }: Reached<MetaFact>): Tag {
  return { called: TAGS[fact.name] ?? fact.name, parts: partsOf(fact), place: locationOf(folder, from, fact.at), fact }
}

/** White space normalised; nothing for an empty tag. */
function partsOf(fact: MetaFact): Parts {
  const { content } = fact
  if (content?.kind === 'pattern') return content.parts.map(part => part?.replace(/\s+/g, ' ') ?? null)
  const text = knownText(fact)
  return text === '' ? [] : [text]
}

/** The text of a tag that is known to the last letter; else `null`. */
export function textOfTag(tag: Tag | null): string | null {
  return tag?.parts.length === 1 ? (tag.parts[0] ?? null) : null
}
