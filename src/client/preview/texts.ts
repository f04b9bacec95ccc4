import { l10n } from 'vscode'
import type { Texts } from '../../panel/preview/messages.js'

/** Everything the preview says, in the language of the editor; names of tags are filled in by its page. */
export function texts(): Texts {
  return {
    services: {
      google: l10n.t('Google'),
      yandex: l10n.t('Yandex'),
      facebook: l10n.t('Facebook and VK'),
      telegram: l10n.t('Telegram'),
      x: l10n.t('X'),
    },
    roles: {
      icon: l10n.t('Icon'),
      site: l10n.t('Site'),
      address: l10n.t('Address'),
      title: l10n.t('Title'),
      text: l10n.t('Description'),
      picture: l10n.t('Picture'),
    },
    unknown: {
      icon: l10n.t('‹icon from template›'),
      site: l10n.t('‹site from template›'),
      address: l10n.t('‹your domain›'),
      title: l10n.t('‹title from template›'),
      text: l10n.t('‹description from template›'),
      picture: l10n.t('‹picture from template›'),
    },
    hole: l10n.t('‹…›'),
    pictures: {
      missing: l10n.t('The file is not in the folder.'),
      outside: l10n.t('On another host: not loaded here.'),
      relative: l10n.t('Not a whole address: most networks show no picture.'),
      drawing: l10n.t('An SVG: networks do not show it.'),
      unknown: l10n.t('Only the running site knows the picture.'),
    },
    broken: l10n.t('The picture cannot be shown.'),
    notes: {
      forbidden: l10n.t('Not shown at all: {0} forbids it.'),
      'no-snippet': l10n.t('No text: {0} forbids it.'),
      'own-title': l10n.t('No title: the search engine makes one up. Add {0}.'),
      'own-text': l10n.t('No description: the search engine takes some text of the page. Add {0}.'),
      'no-title': l10n.t('No title. Add {0}.'),
      'no-text': l10n.t('No description. Add {0}.'),
      'no-picture': l10n.t('No picture. Add {0}.'),
      'no-card': l10n.t('X shows the bare link. Add {0} for a card.'),
      'unknown-card': l10n.t('X does not know the kind of card that {0} asks for, and shows the bare link.'),
    },
    waiting: {
      'no-page': l10n.t('Open a page of the site to see how search engines and social networks show it.'),
      reading: l10n.t('Reading the site.'),
      stopped: l10n.t('The language server does not run.'),
    },
    part: l10n.t('{0} is a part of this page.'),
    sources: l10n.t('Where it comes from'),
    instead: l10n.t('instead of {0}'),
    cut: l10n.t('cut'),
    go: l10n.t('Go to {0}'),
    restart: l10n.t('Restart server'),
  }
}
