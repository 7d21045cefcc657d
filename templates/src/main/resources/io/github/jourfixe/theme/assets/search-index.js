// Finds words in the index that was made when the site was built. Words are taken apart here as they were there (class
// Words of the generator). Of the index no more is loaded than a search needs.
(() => {
  const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:[\u00ad\u200b-\u200d\u2060\ufeff]+|['’](?=\p{L})|[*:_·](?=in|[emnrs](?![\p{L}\p{N}]))|(?:\/-?|\()(?=in(?:nen)?(?!\p{L})))[\p{L}\p{M}\p{N}]+)*/gu;
  const LETTERS = { ß: 'ss', æ: 'a', œ: 'o', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
  const ENDINGS = [
    /^(.{3,}?)(?:ern|e[mnrs]?)$/,
    /^(.{2,}[lr])n$/,
    /^(.{2,}[^eisu])s$/,
    /^(.{4,}[^aeiouy]|.*(?:er|zt))inn?$/,
    /^(.{4,})(?:a|o|um)$/,
    /^(.*(?:nehm|arbeit|fahr|lehr|lern|forsch|wohn|nutz))end$/,
  ];

  const wordsIn = (text) => text.match(WORD) ?? [];

  const fold = (word) => word.toLowerCase().normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter])
    .replace(/([ao])e/g, '$1').replace(/(^|[^aeoq])ue/g, '$1u');

  function stem(folded) {
    if (/\p{N}/u.test(folded)) return folded;
    let stem = folded;
    let before;
    do {
      before = stem;
      for (const ending of ENDINGS) stem = stem.replace(ending, '$1');
    } while (stem !== before);
    return stem.replace(/ss$/, 's');
  }

  /** Whether one slip of the fingers makes one word of the other: a letter too many, missing, wrong, or two swapped. */
  function isNear(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i += 1;
    let j = 0;
    while (j < Math.min(a.length, b.length) - i && a.at(-1 - j) === b.at(-1 - j)) j += 1;
    const left = Math.max(a.length, b.length) - i - j;
    return left <= 1
      || left === 2 && a.length === b.length && a[i] === b[i + 1] && a[i + 1] === b[i];
  }

  /** What to look for: words that are the same but for their form, and longer ones that begin with it. */
  function asked(word) {
    const folded = fold(word);
    const same = stem(folded);
    return { word, folded, same, start: folded.length < 3 ? '' : same.length > 3 ? same : folded };
  }

  /** Whether a word of a text is one of those that were found for what was asked. */
  function isFor(term, folded) {
    return stem(folded) === term.same
      || term.start !== '' && (folded.startsWith(term.start) || term.start.length > 3 && folded.includes(term.start));
  }

  class Index {
    /** @param load gives the content of a part, by its name; @param head says which parts there are */
    constructor(load, head) {
      this.load = load;
      this.head = head;
      this.stop = new Set(head.stop.split(' '));
      this.kept = new Map();
    }

    /** The content of a part, as `read` makes it of the file; loaded once. */
    part(kind, number, read) {
      const key = `${kind}-${number}`;
      if (!this.kept.has(key)) {
        // Of a small archive the content itself stands where others have the part of the name that changes.
        const [, content] = this.head[kind][number];
        this.kept.set(key, (async () => read(this.head.whole ? content : await this.load(`${key}-${content}`)))());
      }
      return this.kept.get(key);
    }

    /** The entries from one key to another, [key, value …], or a little more; no more than four parts. */
    async entries(kind, from, to) {
      const parts = this.head[kind];
      let last = parts.length - 1;
      while (last > 0 && parts[last][0] > to) last -= 1;
      let first = last;
      while (first > 0 && parts[first][0] > from) first -= 1;
      const loads = [];
      for (let i = first; i <= Math.min(last, first + 3) && i >= 0; i += 1) loads.push(this.part(kind, i, unfold));
      return (await Promise.all(loads)).flat();
    }

    /** The pages of a word: a map from number to weight. */
    async pages(term) {
      const pages = new Map();
      for (const [key, list] of await this.entries('terms', term.same, `${term.start || term.same}\uffff`)) {
        const exact = key === term.same;
        if (!exact && !(term.start && key.startsWith(term.start))) continue;
        // A longer word that only begins like the one asked for counts for less, the shorter their common part the less.
        const share = exact ? 1 : 0.5 * term.start.length / key.length * Math.min(1, term.start.length / 10);
        let page = -1;
        for (const [, letters, weight] of list.matchAll(/([a-z]*)([0-9A-V])/g)) {
          page += 1;
          if (letters) page += 1 + [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0);
          pages.set(page, Math.max(pages.get(page) ?? 0, share * (parseInt(weight, 32) + 4)));
        }
      }
      return pages;
    }

    /** How a word may have been meant: the most usual of those that are one slip away. */
    async meant(term) {
      if (term.folded.length < 5) return '';
      const turned = [...term.same].reverse().join('');
      const [words, ends] = await Promise.all([
        this.entries('words', term.same.slice(0, 2), `${term.same.slice(0, 2)}\uffff`),
        this.entries('ends', turned.slice(0, 2), `${turned.slice(0, 2)}\uffff`),
      ]);
      let best = '';
      let most = 0;
      for (const [list, turn] of [[words, false], [ends, true]]) {
        for (const [key, spelling, count] of list) {
          const same = turn ? [...key].reverse().join('') : key;
          // Stems of a few letters are near to too many others.
          const near = same.length > 4 && isNear(same, term.same) || isNear(fold(spelling), term.folded);
          if (Number(count) > most && near) {
            best = spelling;
            most = Number(count);
          }
        }
      }
      return best;
    }

    /** Ranges of pages that a series and a year leave: [first, after the last]; all if neither is given. */
    ranges(series, year) {
      if (!series && !year) return [[0, this.head.count]];
      return this.head.series.filter(([id]) => !series || id === series).flatMap(([, , first, years]) => {
        let next = first;
        return years.map(([number, count]) => [number, next, next += count])
          .filter(([number]) => !year || number === Number(year)).map(([, from, to]) => [from, to]);
      });
    }

    /** Name and place of the series of an event, and its year. */
    seriesOf(page) {
      const place = this.head.series.findLastIndex(([, , first]) => first <= page);
      const [, name, first, years] = this.head.series[place];
      let next = first;
      const [year] = years.find(([, count]) => page < (next += count));
      return { name, place, year };
    }

    /**
     * Results, best first: {hits: [number …], terms: what was looked for, missing: words that are nowhere, meant:
     * [[word, spelling that was taken instead] …], some: whether no page has all words, elsewhere: how many more pages
     * there are in other series and years}.
     */
    async search(query, { series = '', year = '' } = {}) {
      const words = [...new Set(wordsIn(query))].map(asked).filter(({ folded }) => folded);
      const telling = words.filter(({ folded }) => !this.stop.has(folded) && (folded.length > 1 || /\p{N}/u.test(folded)));
      const ranges = this.ranges(series, year);
      const answer = { hits: [], terms: [], missing: [], meant: [], some: false, elsewhere: 0 };
      const scores = new Map();
      const found = await Promise.all((telling.length ? telling : words).map((term) => this.find(term)));
      for (const { term, pages, spelling } of found) {
        if (spelling) answer.meant.push([term.word, spelling]);
        if (!pages.size) {
          answer.missing.push(term.word);
          continue;
        }
        answer.terms.push(spelling ? asked(spelling) : term);
        const rarity = Math.log(1 + this.head.count / pages.size);
        for (const [page, weight] of pages) {
          const sum = scores.get(page) ?? [0, 0];
          scores.set(page, [sum[0] + 1, sum[1] + rarity * weight]);
        }
      }
      const all = [...scores].filter(([, [count]]) => count === answer.terms.length);
      answer.some = answer.terms.length > 1 && !all.length && scores.size > 0;
      const anywhere = answer.some ? [...scores] : all;
      // Of equals the later page: events are in the order of their days.
      answer.hits = anywhere.filter(([page]) => ranges.some(([from, to]) => page >= from && page < to))
        .sort(([p, [m, a]], [q, [n, b]]) => n - m || b - a || q - p).map(([page]) => page);
      answer.elsewhere = anywhere.length - answer.hits.length;
      return answer;
    }

    async find(term) {
      const pages = await this.pages(term);
      if (pages.size) return { term, pages };
      const spelling = await this.meant(term);
      return spelling ? { term, spelling, pages: await this.pages(asked(spelling)) } : { term, pages };
    }

    /** What results show of a page: [address, title, date, kind]. */
    async page(number) {
      return this.ofPage('pages', number);
    }

    /** The texts of a page, if the index has them. */
    async texts(number) {
      return this.ofPage('texts', number);
    }

    async ofPage(kind, number) {
      const size = this.head.pagesInPart;
      return (await this.part(kind, Math.floor(number / size), (list) => list))[number % size];
    }
  }

  /** The entries of a part of the index. */
  function unfold(text) {
    let before = '';
    return text.split(',').map((entry) => {
      const [key, ...values] = entry.split(' ');
      before = before.slice(0, parseInt(key[0], 36)) + key.slice(1);
      return [before, ...values];
    });
  }

  /** Pieces of a text, [text, whether it was asked for]. */
  function marked(text, terms) {
    const pieces = [];
    let end = 0;
    for (const found of text.matchAll(WORD)) {
      if (!terms.some((term) => isFor(term, fold(found[0])))) continue;
      pieces.push([text.slice(end, found.index), false], [found[0], true]);
      end = found.index + found[0].length;
    }
    pieces.push([text.slice(end), false]);
    return pieces.filter(([piece]) => piece);
  }

  /** The texts of a page, as excerpts are made of. */
  function textsOf(html) {
    const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    main.querySelectorAll('nav, h1, script, [data-search-skip]').forEach((part) => part.remove());
    // What stands in a line of metadata is a text each, and comes last.
    return [...main.querySelectorAll('p:not(.meta), .meta > *, li, dd, th, td, h2, h3, h4, h5, h6, pre')]
      .filter((part) => !part.querySelector('p, li'))
      .sort((a, b) => Boolean(a.closest('.meta')) - Boolean(b.closest('.meta')))
      .map((part) => part.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean);
  }

  /** The part of some texts that shows most of the words, about 240 characters, or the beginning of the last resort. */
  function excerpt(texts, terms) {
    let best = { text: texts[0] ?? '', at: 0, count: 0 };
    for (const text of texts) {
      const places = [...text.matchAll(WORD)].map((found) => [found.index, terms.findIndex((term) => isFor(term, fold(found[0])))])
        .filter(([, term]) => term >= 0);
      for (const [at] of places) {
        const count = new Set(places.filter(([place]) => place >= at && place < at + 160).map(([, term]) => term)).size
          + Math.min(text.length, 240) / 1000;
        if (count > best.count) best = { text, at, count };
      }
    }
    const from = best.at < 80 ? 0 : best.text.indexOf(' ', best.at - 70) + 1;
    const to = best.text.length - from < 260 ? best.text.length : best.text.lastIndexOf(' ', from + 240);
    return (from > 0 ? '… ' : '') + best.text.slice(from, to) + (to < best.text.length ? ' …' : '');
  }

  jourfixe('finder', { Index, excerpt, fold, marked, stem, textsOf, wordsIn });
})();
