// The words beside the pages: errors on top, other problems, the article clicked on, the fit report.

const byId = id => document.getElementById(id);
const make = (tag, name, text) => {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text !== undefined) element.textContent = text;
  return element;
};

// Lines of a page's fit that stand open; the rest is asked for.
const SHOWN = 4;
const listed = lines => {
  const list = make('ul');
  list.append(...lines);
  return list;
};

export class Panels {
  constructor(goTo, closed) {
    this.goTo = goTo;
    this.closed = closed;
    byId('close').addEventListener('click', () => this.close());
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape' && !byId('article').hidden) this.close();
    });
  }

  show(state) {
    this.state = state;
    this.errors(state);
    this.hints(state);
    this.fits(state);
    if (this.article && state.articles) {
      if (state.articles[this.article]) this.fillArticle();
      else this.close();
    }
  }

  errors(state) {
    const errors = state.problems.filter(problem => problem.severity === 'error');
    const section = byId('errors');
    section.hidden = !errors.length && !state.failure;
    byId('errors-title').textContent = state.failure ? 'Quoin failed'
      : errors.length === 1 ? 'One error stands in the way' : errors.length + ' errors stand in the way';
    byId('errors-note').textContent = state.failure ?? (state.pages
      ? 'The pages below are those of the last good build.'
      : 'There are pages as soon as it is mended.');
    this.list(section.querySelector('ol'), errors);
  }

  hints(state) {
    const warnings = state.problems.filter(problem => problem.severity === 'warning');
    const notes = state.problems.filter(problem => problem.severity === 'note');
    this.list(byId('warnings'), warnings);
    byId('hints-none').hidden = warnings.length > 0;
    byId('hints-none').textContent =
      state.errors || state.failure ? 'See above the pages.' : 'None: the issue is ready to be built.';
    byId('notes').hidden = !notes.length;
    byId('notes').querySelector('summary').textContent =
      notes.length === 1 ? 'One note' : notes.length + ' notes';
    this.list(byId('notes').querySelector('ol'), notes);
  }

  list(place, problems) {
    place.replaceChildren(...problems.map(problem => {
      const item = make('li', problem.severity);
      const where = problem.page ? make('button', 'where') : make('p', 'where');
      if (problem.page) {
        where.type = 'button';
        where.addEventListener('click', () => this.goTo(problem.page));
      }
      where.append(make('code', '', problem.place));
      if (problem.page) where.append(make('span', 'page', 'page ' + problem.page));
      const kind = { warning: 'Warning: ', note: 'Note: ' }[problem.severity] ?? '';
      const sentence = make('p', 'sentence');
      if (kind) sentence.append(make('b', '', kind));
      sentence.append(problem.sentence);
      item.append(where, sentence);
      if (problem.hint) item.append(make('p', 'hint', problem.hint));
      return item;
    }));
  }

  fits(state) {
    if (!state.pages) return;
    const opened = new Set(
      [...byId('fits').querySelectorAll('details[open]')].map(more => +more.dataset.page));
    byId('fits').querySelector('ol').replaceChildren(...state.pages.filter(page => page.fit).map(page => {
      const item = make('li');
      const head = make('button', 'where');
      head.type = 'button';
      head.addEventListener('click', () => this.goTo(page.number));
      head.append(make('b', '', 'Page ' + page.number), make('span', 'bar'), make('span', 'fill', page.fit));
      head.querySelector('.bar').style.setProperty('--fill', page.fill / 10 + '%');
      item.append(head);
      const lines = page.details.map(line => make('li', '', line));
      if (lines.length) item.append(listed(lines.slice(0, SHOWN)));
      if (lines.length > SHOWN) {
        const more = make('details');
        more.open = opened.has(page.number);
        more.dataset.page = page.number;
        more.append(make('summary', '', lines.length - SHOWN + ' more'), listed(lines.slice(SHOWN)));
        item.append(more);
      }
      return item;
    }));
  }

  open(id) {
    this.article = id;
    this.fillArticle();
    byId('article').hidden = false;
    byId('side').scrollTop = 0;
    byId('article-title').focus({ preventScroll: true });
    byId('article').scrollIntoView({ block: 'nearest' });
  }

  close() {
    this.article = null;
    byId('article').hidden = true;
    this.closed();
  }

  fillArticle() {
    const article = this.state.articles[this.article];
    byId('article-title').textContent = article.title;
    const facts = make('dl');
    const fact = (name, ...values) => {
      facts.append(make('dt', '', name), ...values.map(value => {
        const cell = make('dd');
        cell.append(value);
        return cell;
      }));
    };
    fact('Its words are in', this.place(article.text));
    if (article.entry !== article.text) fact('Its entry is in', this.place(article.entry));
    if (article.section) fact('Section', article.section);
    if (article.words) fact('Length', article.words + ' words');
    if (article.figures.length) fact('Pictures', ...article.figures);
    const pages = (this.state.pages ?? []).filter(page => article.pages.includes(page.number));
    fact(pages.length === 1 ? 'Page' : 'Pages', ...pages.map(page => {
      const button = make('button', 'link', 'Page ' + page.number);
      button.type = 'button';
      button.addEventListener('click', () => this.goTo(page.number));
      const line = make('span');
      line.append(button, page.fit ? ': ' + page.fit : '');
      return line;
    }));
    const own = this.state.problems.filter(problem => problem.article === this.article);
    const over = own.filter(problem => problem.overset);
    fact('Text without room', over.length ? over[0].sentence : 'None: all of it is on the pages.');
    const list = make('ol');
    this.list(list, own);
    byId('article-body').replaceChildren(facts, ...(own.length ? [make('h3', '', 'Problems'), list] : []));
  }

  // A place, and a button that copies it for the editor's own program.
  place(place) {
    const line = make('span', 'place');
    const copy = make('button', 'link', 'Copy');
    copy.type = 'button';
    copy.setAttribute('aria-label', 'Copy ' + place);
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(place);
      copy.textContent = 'Copied';
      setTimeout(() => { copy.textContent = 'Copy'; }, 1500);
    });
    line.append(make('code', '', place), ' ', copy);
    return line;
  }
}
