import { workspace } from 'vscode'

/** How far into a file a declaration of its encoding counts. Bytes. */
const DECLARED_WITHIN = 1024

/** The text of a file: what its mark says, UTF-8 where it is that, else what the page declares, else Western. `null` = no text at all. */
export async function decoded(bytes: Uint8Array): Promise<string | null> {
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (hasMark) return workspace.decode(bytes)
  const start = bytes.subarray(0, DECLARED_WITHIN)
  if (start.includes(0)) return null
  const text = await workspace.decode(bytes, { encoding: 'utf8' })
  return text.includes('\uFFFD') ? workspace.decode(bytes, { encoding: declaredIn(start) }) : text
}

function declaredIn(start: Uint8Array): string {
  return /charset\s*=\s*["']?([\w-]+)/i.exec(String.fromCharCode(...start))?.[1] ?? 'windows-1252'
}
