import { Tokenizer, TokenizerMode } from 'parse5'
import type { Token } from 'parse5'

/** Text as the browser reads it in `<title>` and elsewhere: entities decoded, line ends LF, no NUL. */
export function decodeText(raw: string): string {
  if (!/[&\r\0]/.test(raw)) return raw
  let text = ''
  const take = (token: Token.CharacterToken): void => {
    text += token.chars
  }
  const ignore = (): void => undefined
  const tokenizer = new Tokenizer(
    {},
    {
      onCharacter: take,
      onWhitespaceCharacter: take,
      onNullCharacter: take,
      onStartTag: ignore,
      onEndTag: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  )
  tokenizer.state = TokenizerMode.RCDATA
  tokenizer.write(raw, true)
  return text
}
