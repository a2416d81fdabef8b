import { render } from 'lit';
import '../../src/context/define.js';
import { recall } from './memory.js';
import { pageView } from './views/page.js';
import { ROOMS, Workshop, type Screen, type Wish } from './workshop.js';
import { isLanguage } from './words.js';

/** What the address asks for. It is read once: this page has no addresses of its own for its screens. */
function wishOf(address: URLSearchParams): Wish {
  const language = address.get('lang') ?? recall().language ?? navigator.language.split('-')[0];
  const view = address.get('view');
  return {
    language: isLanguage(language) ? language : 'nl',
    instrument: address.get('instrument') ?? undefined,
    example: address.has('example'),
    screen: (['start', 'catalogue', ...ROOMS] satisfies readonly Screen[]).find((screen) => screen === view),
  };
}

const wish = wishOf(new URLSearchParams(location.search));

const workshop = new Workshop(wish, (moved) => {
  document.documentElement.lang = workshop.language;
  document.documentElement.dataset['scheme'] = workshop.scheme;
  document.title = workshop.say('workshop.title');
  render(pageView(workshop), document.body);
  if (!moved) return;
  // After the person's own act only: on load nothing takes the focus.
  scrollTo({ top: 0 });
  document.querySelector<HTMLElement>('#screen')?.focus({ preventScroll: true });
});

await workshop.begin(wish);
