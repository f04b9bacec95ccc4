// Every editor has them, on a desktop and in a browser; types of either would bring in the rest of its world.
declare function btoa(text: string): string
declare function atob(text: string): string

/** Bytes in base64, in any editor: there is no `Buffer` in a browser. */
export function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/** What `base64Of` was given. Throws on what is no base64. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), it => it.charCodeAt(0))
}
