// Renews the page when the archive has changed, and shows what is wrong with it.
(() => {
  'use strict';

  const OWN = 'script[data-look]';

  const { look } = document.currentScript.dataset;
  let { version } = document.currentScript.dataset;

  const TEXTS = {
    de: {
      title: 'Das Archiv hat Fehler',
      stale: 'Darunter steht die Seite, wie sie zuletzt in Ordnung war.',
      hints: 'Hinweise zum Archiv',
      hide: 'Schließen',
      errors: (n) => (n === 1 ? '1 Fehler' : `${n} Fehler`),
      warnings: (n) => (n === 1 ? '1 Warnung' : `${n} Warnungen`),
    },
    en: {
      title: 'The archive has errors',
      stale: 'Below is the page as it was when all was well.',
      hints: 'Findings of the archive',
      hide: 'Close',
      errors: (n) => (n === 1 ? '1 error' : `${n} errors`),
      warnings: (n) => (n === 1 ? '1 warning' : `${n} warnings`),
    },
  };

  let host = null;
  let latest = 0;
  let source = null;

  function element(name, text, attributes) {
    const made = document.createElement(name);
    if (text) {
      made.textContent = text;
    }
    Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  }

  function clear() {
    if (host) {
      host.remove();
      host = null;
    }
  }

  function root() {
    clear();
    host = element('jourfixe-preview');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(element('link', '', { rel: 'stylesheet', href: '/_jourfixe/live.css' }));
    document.body.append(host);
    return shadow;
  }

  function badge(state) {
    const texts = TEXTS[state.language] || TEXTS.en;
    const label = [
      state.errors ? texts.errors(state.errors) : '',
      state.warnings ? texts.warnings(state.warnings) : '',
    ].filter(Boolean).join(', ');
    const button = element('button', label, {
      type: 'button',
      class: state.errors ? 'badge error' : 'badge',
    });
    button.addEventListener('click', () => panel(state, true));
    root().append(button);
  }

  async function panel(state, wanted) {
    latest += 1;
    const turn = latest;
    const answer = await fetch('/_jourfixe/findings');
    // The report has its own style, which the page's policy forbids.
    const html = (await answer.text()).replace(/<style>[^]*<\/style>/, '');
    const report = new DOMParser().parseFromString(html, 'text/html');
    if (turn !== latest) {
      return;
    }
    const texts = TEXTS[state.language] || TEXTS.en;
    const dialog = element('section', '', {
      class: state.errors ? 'panel error' : 'panel',
      role: state.errors ? 'alert' : 'region',
      lang: state.language,
      'aria-label': state.errors ? texts.title : texts.hints,
    });
    const hide = element('button', texts.hide, { type: 'button', class: 'hide' });
    hide.addEventListener('click', () => badge(state));
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        badge(state);
      }
    });
    dialog.append(element('h1', state.errors ? texts.title : texts.hints), hide);
    if (state.errors) {
      dialog.append(element('p', texts.stale, { class: 'stale' }));
    }
    report.querySelectorAll('main > p, main > section').forEach((part) => {
      dialog.append(document.adoptNode(part));
    });
    root().append(dialog);
    if (wanted) {
      hide.focus();
    }
  }

  function reload() {
    source.close();
    window.location.reload();
  }

  // What the head loads and the scripts of a page stay as they are, or the page is loaded as a whole.
  function loads(page) {
    const styles = Array.from(page.head.querySelectorAll('link[href]'), (link) => link.outerHTML);
    return styles.concat(page.querySelectorAll('script[src]').length).join('\n');
  }

  // Puts the new text into the page at hand: quicker than loading it, and the place is kept.
  async function renew(state) {
    latest += 1;
    const turn = latest;
    const answer = await fetch(window.location.href);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (turn !== latest) {
      return;
    }
    const own = page.querySelectorAll(OWN);
    // Scripts that say so do their work again when they are told that there is a new text.
    const scripts = page.querySelectorAll('script[src]:not([data-renews])');
    if (!answer.ok || answer.redirected || own.length !== scripts.length || loads(page) !== loads(document)
      || own[0].dataset.look !== look) {
      reload();
      return;
    }
    version = own[0].dataset.version;
    const { scrollX, scrollY } = window;
    document.title = page.title;
    document.body.replaceWith(document.adoptNode(page.body));
    window.scrollTo(scrollX, scrollY);
    document.dispatchEvent(new Event('jourfixe:renewed'));
    host = null;
    tell(state);
  }

  function hear(event) {
    const state = JSON.parse(event.data);
    if (state.version === version) {
      tell(state);
    } else if (state.look === look) {
      renew(state).catch(reload);
    } else {
      reload();
    }
  }

  function tell(state) {
    if (state.errors) {
      panel(state, false);
    } else if (state.warnings) {
      latest += 1;
      badge(state);
    } else {
      latest += 1;
      clear();
    }
  }

  // Browsers allow six connections to a server: pages that nobody looks at give theirs back.
  function watch() {
    if (source) {
      source.close();
      source = null;
    }
    if (document.visibilityState === 'visible') {
      source = new EventSource('/_jourfixe/events');
      source.addEventListener('message', hear);
    }
  }

  document.addEventListener('visibilitychange', watch);
  window.addEventListener('pagehide', () => source && source.close());
  window.addEventListener('pageshow', (event) => event.persisted && watch());
  watch();
})();
