// The search page. What finds things, and the index in which it looks, is loaded when somebody begins to search.
(() => {
  const root = document.querySelector('[data-search]');
  const form = root.querySelector('form');
  const status = root.querySelector('[role=status]');
  const list = root.querySelector('[data-results]');
  const more = root.querySelector('[data-more]');
  const wider = root.querySelector('[data-wider-link]');
  const tips = root.querySelector('[data-tips]');
  const say = (key, ...values) => (root.dataset[key] ?? '').replace(/\{(\d)\}/g, (place, i) => values[i]);
  // Milliseconds after which somebody is no longer typing.
  const REST = 400;
  const here = new URL(document.baseURI);
  const expected = new Map();
  let opened;
  let turn = 0;
  let shown = { hits: [], terms: [] };
  let timer;
  let rest;
  let typing = false;
  let told = '';
  let running = false;
  let waiting = false;

  /** What a script brings calls this. */
  window.jourfixe = (name, content) => expected.get(name)?.(content);

  const bring = (name, address) => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    expected.set(name, resolve);
    script.src = new URL(address, here);
    script.onload = script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });

  const load = async (name) => {
    // Of a folder, browsers give scripts to a page and nothing else.
    if ('offline' in root.dataset) return bring(name, `${name}.js`);
    // The parts' names change with their content, but not the name of the file that lists them.
    const answer = await fetch(new URL(`${name}.json`, here), name === 'index' ? { cache: 'no-cache' } : {});
    if (!answer.ok) throw new Error(`${answer.status} ${name}`);
    return answer.json();
  };

  const open = () => opened ??= Promise.all([bring('finder', root.dataset.finder), load('index')])
    .then(([finder, head]) => ({ ...finder, index: new finder.Index(load, head) }));

  /** An excerpt is made when it is about to be seen. */
  const watch = new IntersectionObserver((seen) => seen.filter((entry) => entry.isIntersecting).forEach(async ({ target }) => {
    watch.unobserve(target);
    try {
      const { excerpt, index, put } = await open();
      put(target, excerpt(await index.texts(target.dataset.number), shown.terms), shown.terms);
    } catch {
      // The title leads there all the same.
    }
  }), { rootMargin: '200px' });

  async function show(from, mine) {
    const { index, row } = await open();
    const made = shown.made ??= {};
    const numbers = shown.hits.slice(from, from + 10);
    const coming = numbers.map((number) => made[number] ?? row(index, number, shown.terms, say('kinds').split('|')));
    const rows = from ? await Promise.all(coming) : coming;
    if (list.hidden) list.replaceChildren();
    for (let i = 0; i < rows.length; i += 1) {
      rows[i] = made[numbers[i]] = await rows[i];
      if (mine !== turn) return;
      // What was found before stays in its place until then.
      const old = list.children[from + i];
      if (!old) list.append(rows[i]);
      else if (old !== rows[i]) old.replaceWith(rows[i]);
      list.hidden = false;
    }
    while (list.children.length > from + rows.length) list.lastChild.remove();
    // While somebody is typing, results come and go, and are not worth loading pages for.
    setTimeout(() => mine === turn && rows.forEach((item) => watch.observe(item.querySelector('.row-summary'))), typing ? REST : 0);
    list.hidden = !shown.hits.length;
    more.hidden = list.children.length >= shown.hits.length;
    if (from > 0) rows[0].querySelector('a').focus();
  }

  function address(query) {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) if (value) parameters.set(name, value);
    return `?${parameters}`;
  }

  const entered = () => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]));

  /** Says how many there are; to those who listen not at each letter. */
  function tell(text) {
    told = text;
    if (!typing) status.textContent = told;
  }

  async function run() {
    const mine = turn += 1;
    const query = entered();
    if (!query.q) {
      shown = { hits: [], terms: [] };
      tell('');
      list.hidden = more.hidden = wider.hidden = true;
      tips.hidden = false;
      return;
    }
    try {
      const { index } = await open();
      if (mine !== turn) return;
      const answer = await index.search(query.q, query, (first) => mine === turn && show(0, mine, shown = first));
      if (mine !== turn) return;
      shown = answer;
      await show(0, mine);
      if (mine !== turn) return;
      const count = answer.hits.length;
      const sought = answer.meant.reduce((text, [word, spelling]) => text.replace(word, spelling), query.q)
        // The message has quotation marks of its own.
        .replace(/^["„“»«]([^"„“”»«]*)["“”»«]$/, '$1');
      tell([
        ...answer.meant.map(([word, spelling]) => say('meant', word, spelling)),
        count === 0 ? say('none', sought) : count === 1 ? say('one', sought) : say('many', count, sought),
        answer.some && count ? say('some') : '',
        answer.read ? say('read', answer.read) : '',
        count && answer.missing.length ? say('missing', answer.missing.join(', ')) : '',
      ].filter(Boolean).join(' '));
      wider.hidden = !answer.elsewhere;
      wider.firstChild.href = address({ q: query.q });
      wider.firstChild.textContent = say('wider', answer.elsewhere);
      tips.hidden = count > 0;
    } catch (problem) {
      if (mine !== turn) return;
      // A new version of the site may have come since the page was opened; the next search asks anew.
      opened = undefined;
      list.hidden = more.hidden = wider.hidden = true;
      tell(say('broken'));
      throw problem;
    }
  }

  function read() {
    const query = new URLSearchParams(location.search);
    for (const field of form.elements) if (field.name) field.value = (query.get(field.name) ?? '').slice(0, 200);
    keep();
    run();
  }

  /** Lets address and title tell what is searched for. */
  function keep(step = 'replaceState') {
    clearTimeout(rest);
    typing = false;
    const query = entered();
    document.title = query.q ? `${query.q} – ${root.dataset.title}` : root.dataset.title;
    if (address(query) !== (location.search || '?')) history[step](null, '', address(query));
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    keep('pushState');
    run();
  });

  /** Searches as fast as results come, and no faster. */
  async function follow() {
    waiting = running;
    if (running) return;
    running = true;
    try {
      await run();
    } finally {
      running = false;
      if (waiting) follow();
    }
  }

  form.addEventListener('input', () => {
    typing = true;
    clearTimeout(rest);
    rest = setTimeout(() => {
      keep();
      if (!running) tell(told);
    }, REST);
    clearTimeout(timer);
    // One or two letters are mostly the beginning of a word.
    timer = setTimeout(follow, /(^|\s)\S{1,2}$/.test(form.elements.q.value) ? 300 : 0);
  });
  form.addEventListener('focusin', open, { once: true });
  list.addEventListener('click', () => keep());
  more.addEventListener('click', () => show(list.children.length, turn).catch(() => tell(say('broken'))));
  addEventListener('popstate', read);
  form.hidden = tips.hidden = false;
  read();
})();
