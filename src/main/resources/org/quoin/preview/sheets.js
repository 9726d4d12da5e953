// The pages: spreads in the middle, thumbs at the side. A page is touched only when its hash is
// another, so nothing moves that did not change.

const SVG = new DOMParser();
const make = (tag, name) => {
  const element = document.createElement(tag);
  if (name) element.className = name;
  return element;
};

// Pictures that were there already go over into the fresh drawing, so that none blinks.
function keepPictures(now, fresh) {
  const there = new Map([...now.querySelectorAll('image')].map(i => [i.getAttribute('href'), i]));
  for (const image of fresh.querySelectorAll('image')) {
    const same = there.get(image.getAttribute('href'));
    if (!same) continue;
    there.delete(image.getAttribute('href'));
    for (const { name, value } of image.attributes) same.setAttribute(name, value);
    image.replaceWith(same);
  }
}

export class Sheets {
  constructor(opened) {
    this.opened = opened;
    this.texts = new Map();
    this.papers = new Set();
    this.leaves = new Map();
    this.looks = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.looks];
    this.faces = 0;
    this.inks = 0;
    this.seen = 'screen';
    this.comparing = false;
    this.place = document.getElementById('pages');
    this.list = document.querySelector('#thumbs ol');
    this.watch = new IntersectionObserver(found => this.current(found),
      { rootMargin: '-45% 0px -45% 0px' });
  }

  // Shows a state; gives the numbers of the pages that look other than before.
  async show(state) {
    if (!state.pages) return [];
    this.types(state);
    await this.fetch(state.pages, 'pages');
    const first = !this.state;
    const shape = this.state && this.shape(this.state);
    this.state = state;
    if (shape !== this.shape(state)) this.build(state);
    const changed = [];
    for (const page of state.pages) {
      const leaf = this.leaves.get(page.number);
      if (leaf.hash !== page.hash) {
        leaf.hash = page.hash;
        this.fill(leaf, page);
        if (!first) {
          changed.push(page.number);
          this.flash(leaf);
        }
      }
      this.areas(leaf, page);
      this.label(leaf, page);
    }
    if (this.comparing) await this.compare(true);
    this.thumbs(state);
    this.forget(state);
    return first ? state.pages.map(page => page.number) : changed;
  }

  // What must be the same for pages to stay where they are.
  shape(state) {
    return JSON.stringify([state.pages.map(p => [p.number, p.width, p.height]), state.rightToLeft]);
  }

  types(state) {
    for (; this.faces < state.faces; this.faces++) {
      const face = new FontFace('f' + this.faces, 'url(/fonts/' + this.faces + ')');
      document.fonts.add(face);
      face.load().catch(() => { });
      this.looks.insertRule('.f' + this.faces + '{font-family:f' + this.faces + '}');
    }
    for (; this.inks < state.inks.length; this.inks++) {
      const ink = state.inks[this.inks];
      this.looks.insertRule('.k' + this.inks + '{fill:' + ink.screen + '}');
      this.looks.insertRule('.print .k' + this.inks + '{fill:' + ink.print + '}', this.looks.cssRules.length);
    }
  }

  async fetch(pages, kind) {
    await Promise.all(pages.map(async page => {
      const key = kind + '/' + page.hash;
      if (this.texts.has(key)) return;
      const answer = await fetch('/' + key);
      if (!answer.ok) throw new Error(key + ' has gone: a newer build is on its way');
      this.texts.set(key, await answer.text());
    }));
  }

  // Drawings of builds that are neither shown nor compared with any more.
  forget(state) {
    const kept = new Set([...state.pages, ...state.before].map(page => page.hash));
    for (const key of this.texts.keys()) {
      if (!kept.has(key.split('/')[1])) this.texts.delete(key);
    }
  }

  build(state) {
    this.watch.disconnect();
    this.leaves.clear();
    this.place.dir = state.rightToLeft ? 'rtl' : 'ltr';
    const spreads = [];
    for (const page of state.pages) {
      // A spread is an even page and the next, beginning where reading begins.
      if (page.number % 2 === 1 && spreads.length) spreads.at(-1).push(page);
      else spreads.push([page]);
    }
    this.place.replaceChildren(...spreads.map(pages => {
      const spread = make('div', 'spread');
      if (pages.length === 1) {
        spread.classList.add(pages[0].number % 2 === 1 ? 'recto' : 'verso');
      }
      for (const page of pages) spread.append(this.leaf(page));
      return spread;
    }));
    this.list.replaceChildren();
  }

  leaf(page) {
    const element = make('section', 'leaf');
    element.id = 'page-' + page.number;
    element.tabIndex = -1;
    const sheets = make('div', 'sheets');
    sheets.dir = 'ltr';
    const caption = make('p', 'caption');
    caption.dir = 'ltr';
    element.append(sheets, caption);
    const leaf = { element, sheets, caption, hash: null, areas: '', page };
    this.leaves.set(page.number, leaf);
    this.watch.observe(element);
    return element;
  }

  // One or two sheets, as the view wants.
  fill(leaf, page) {
    leaf.page = page;
    const kinds = this.seen === 'both' ? ['print', 'screen'] : [this.seen];
    const old = new Map([...leaf.sheets.children].map(sheet => [sheet.dataset.kind, sheet]));
    leaf.sheets.replaceChildren(...kinds.map(kind => {
      const sheet = old.get(kind) ?? this.sheet(leaf, kind);
      const now = sheet.querySelector('.now');
      const fresh = this.drawing(page, kind);
      keepPictures(now, fresh);
      now.replaceChildren(fresh);
      return sheet;
    }));
    leaf.areas = '';
    this.areas(leaf, page);
  }

  sheet(leaf, kind) {
    const sheet = make('div', 'sheet ' + kind);
    sheet.dataset.kind = kind;
    const bleed = kind === 'print' ? this.state.bleed : 0;
    const wide = leaf.page.width + 2 * bleed;
    sheet.style.setProperty('--ratio', wide + ' / ' + (leaf.page.height + 2 * bleed));
    sheet.style.setProperty('--grow', wide / leaf.page.width);
    sheet.style.setProperty('--bleed-x', 100 * bleed / wide + '%');
    sheet.style.setProperty('--bleed-y', 100 * bleed / (leaf.page.height + 2 * bleed) + '%');
    const now = make('div', 'now');
    const areas = make('div', 'areas');
    sheet.append(now, areas);
    sheet.addEventListener('click', event => {
      const area = this.at(leaf, sheet, event);
      if (area && !String(getSelection())) this.open(area.article, leaf);
    });
    sheet.addEventListener('mousemove', event => {
      const area = this.at(leaf, sheet, event);
      for (const button of areas.children) {
        button.classList.toggle('under', !!area && button.dataset.article === area.article);
      }
      sheet.classList.toggle('hit', !!area);
    });
    sheet.addEventListener('mouseleave', () => {
      for (const button of areas.children) button.classList.remove('under');
    });
    return sheet;
  }

  drawing(page, kind) {
    const svg = document.adoptNode(
      SVG.parseFromString(this.texts.get('pages/' + page.hash), 'image/svg+xml').documentElement);
    if (kind === 'screen') svg.setAttribute('viewBox', '0 0 ' + page.width + ' ' + page.height);
    svg.setAttribute('aria-hidden', 'true');
    if (kind === 'print') svg.querySelectorAll('image').forEach(image => this.onPaper(image));
    return svg;
  }

  // A photo in the colours of paper, as soon as it is there.
  onPaper(image) {
    const address = image.getAttribute('href');
    if (!address.startsWith('/photos/')) return;
    const paper = address + '/print';
    if (this.papers.has(paper)) {
      image.setAttribute('href', paper);
      return;
    }
    const photo = new Image();
    photo.src = paper;
    photo.decode().then(() => {
      this.papers.add(paper);
      image.setAttribute('href', paper);
    }).catch(() => { });
  }

  // The smallest article under the mouse.
  at(leaf, sheet, event) {
    const box = sheet.getBoundingClientRect();
    const bleed = sheet.dataset.kind === 'print' ? this.state.bleed : 0;
    const scale = (leaf.page.width + 2 * bleed) / box.width;
    const x = (event.clientX - box.left) * scale - bleed;
    const y = (event.clientY - box.top) * scale - bleed;
    return leaf.page.areas
      .filter(a => x >= a.x && x <= a.x + a.width && y >= a.y && y <= a.y + a.height)
      .sort((a, b) => a.width * a.height - b.width * b.height)[0];
  }

  // Buttons over the articles, for the keyboard and the screen reader.
  areas(leaf, page) {
    leaf.page = page;
    const wanted = JSON.stringify([page.areas, page.areas.map(a => this.state.articles[a.article])]);
    if (leaf.areas === wanted) return;
    leaf.areas = wanted;
    [...leaf.sheets.children].forEach((sheet, index) => {
      const bleed = sheet.dataset.kind === 'print' ? this.state.bleed : 0;
      const focused = sheet.contains(document.activeElement) && document.activeElement.dataset.article;
      const holder = sheet.querySelector('.areas');
      holder.replaceChildren(...page.areas.filter(a => this.state.articles[a.article]).map(area => {
        const button = make('button', 'area');
        button.type = 'button';
        button.dataset.article = area.article;
        if (index) { button.tabIndex = -1; button.setAttribute('aria-hidden', 'true'); }
        button.setAttribute('aria-label',
          'Page ' + page.number + ': ' + this.state.articles[area.article].title);
        const across = page.width + 2 * bleed;
        const down = page.height + 2 * bleed;
        button.style.left = 100 * (area.x + bleed) / across + '%';
        button.style.top = 100 * (area.y + bleed) / down + '%';
        button.style.width = 100 * area.width / across + '%';
        button.style.height = 100 * area.height / down + '%';
        button.addEventListener('click', event => {
          event.stopPropagation();
          this.open(area.article, leaf);
        });
        return button;
      }));
      if (focused) holder.querySelector('[data-article="' + CSS.escape(focused) + '"]')?.focus();
    });
  }

  open(article, leaf) {
    this.from = { article, number: leaf.page.number };
    this.opened(article);
  }

  // Back to where an article was opened from.
  focusAgain() {
    const leaf = this.from && this.leaves.get(this.from.number);
    leaf?.element.querySelector('[data-article="' + CSS.escape(this.from.article) + '"]')
      ?.focus({ preventScroll: true });
  }

  label(leaf, page) {
    const words = ['Page ' + page.number];
    if (page.section) words.push(page.section);
    leaf.element.setAttribute('aria-label', words.join(', '));
    if (page.fit) words.push(page.fit.replace(/, columns level\.$/, '').replace(/\.$/, ''));
    if (this.seen === 'both') words.push('print, then screen');
    // Each part by itself, whichever way the banner's words run.
    leaf.caption.replaceChildren(...words.flatMap((part, index) => {
      const own = make('bdi');
      own.textContent = part;
      return index ? [' · ', own] : [own];
    }));
  }

  flash(leaf) {
    leaf.element.classList.remove('changed');
    void leaf.element.offsetWidth;
    leaf.element.classList.add('changed');
  }

  thumbs(state) {
    if (this.list.children.length !== state.pages.length) {
      this.list.replaceChildren(...state.pages.map(page => {
        const item = make('li');
        const link = make('a');
        link.href = '#page-' + page.number;
        link.append(make('span', 'thumb'), make('span', 'folio'));
        link.addEventListener('click', event => {
          event.preventDefault();
          this.goTo(page.number);
        });
        item.append(link);
        return item;
      }));
    }
    const marked = new Set(state.problems.filter(p => p.severity !== 'note').map(p => p.page));
    state.pages.forEach((page, index) => {
      const link = this.list.children[index].firstChild;
      link.setAttribute('aria-label', 'Page ' + page.number + (page.section ? ', ' + page.section : '')
        + (marked.has(page.number) ? ', has problems' : ''));
      link.classList.toggle('marked', marked.has(page.number));
      link.lastChild.textContent = page.number;
      if (link.dataset.hash !== page.hash) {
        link.dataset.hash = page.hash;
        link.firstChild.style.aspectRatio = page.width + ' / ' + page.height;
        fetch('/sketches/' + page.hash).then(answer => answer.ok ? answer.text() : null).then(text => {
          if (!text || link.dataset.hash !== page.hash) return;
          const svg = SVG.parseFromString(text, 'image/svg+xml').documentElement;
          svg.setAttribute('viewBox', '0 0 ' + page.width + ' ' + page.height);
          svg.setAttribute('aria-hidden', 'true');
          link.firstChild.replaceChildren(document.adoptNode(svg));
        });
      }
    });
  }

  current(found) {
    for (const entry of found) {
      if (!entry.isIntersecting) continue;
      const number = entry.target.id.slice('page-'.length);
      for (const link of this.list.querySelectorAll('a')) {
        const here = link.hash === '#page-' + number;
        if (here) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    }
  }

  goTo(number) {
    const leaf = this.leaves.get(number);
    if (!leaf) return;
    leaf.element.scrollIntoView({ block: 'start', inline: 'nearest' });
    leaf.element.focus({ preventScroll: true });
  }

  view(kind) {
    this.seen = kind;
    this.place.dataset.view = kind;
    if (!this.state) return;
    for (const leaf of this.leaves.values()) {
      this.fill(leaf, leaf.page);
      this.label(leaf, leaf.page);
    }
    if (this.comparing) this.compare(true);
  }

  zoom(zoom) {
    this.place.style.setProperty('--zoom', zoom);
  }

  // Lays the last good build that looked otherwise over the pages that changed since.
  async compare(on) {
    this.comparing = on;
    this.place.classList.toggle('comparing', on);
    for (const old of this.place.querySelectorAll('.before, .seam')) old.remove();
    if (!on || !this.state) return;
    const changed = this.state.before.filter(page => {
      const leaf = this.leaves.get(page.number);
      return leaf && leaf.hash !== page.hash;
    });
    await this.fetch(changed, 'pages');
    for (const old of changed) {
      const leaf = this.leaves.get(old.number);
      for (const sheet of leaf.sheets.children) {
        const before = make('div', 'before');
        before.append(this.drawing({ ...leaf.page, hash: old.hash }, sheet.dataset.kind));
        sheet.querySelector('.now').after(before, make('div', 'seam'));
      }
    }
  }
}
