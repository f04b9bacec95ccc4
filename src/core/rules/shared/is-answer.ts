import type { Page } from '../../model/index.js'

/**
 * A script that takes what a form has sent, mails or keeps it, and then shows a few words: visitors see its page once and search engines never, for they send
 * no forms. A page that holds the form as well is seen by everybody.
 */
export function isAnswer({ kind, text }: Page): boolean {
  if (kind !== 'template') return false
  const start = text.search(/<!doctype|<html[\s>]/i)
  const before = text.slice(0, Math.max(0, start))
  return (
    /\$_(?:POST|FILES)\b/.test(before) && /\bmail\s*\(|PHPMailer|->send\s*\(|\bINSERT\s+INTO\b/i.test(text) && !/<form[\s>]/i.test(text)
  )
}
