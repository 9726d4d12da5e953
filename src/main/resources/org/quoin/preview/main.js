// The preview page: hears of every build, shows it, and keeps the tools at the top working.
import { Sheets } from './sheets.js';
import { Panels } from './panels.js';

const byId = id => document.getElementById(id);
const root = document.documentElement;
const sheets = new Sheets(id => panels.open(id));
const panels = new Panels(page => sheets.goTo(page), () => sheets.focusAgain());

let newest = null;
let showing = false;

// Only the newest state counts: while one is being shown, those that come in between are passed by.
async function show(state) {
  newest = state;
  if (showing) return;
  showing = true;
  while (newest) {
    const next = newest;
    newest = null;
    try {
      if (next.atWork) {
        root.dataset.work = 'on';
      } else {
        const changed = await sheets.show(next);
        panels.show(next);
        tell(next, changed);
        painted(next);
      }
    } catch (fault) {
      console.warn(fault);
    }
  }
  showing = false;
}

function tell(state, changed) {
  delete root.dataset.work;
  root.dataset.state = state.failure || state.errors ? 'broken' : 'good';
  if (state.title) {
    byId('title').textContent = state.title;
    document.title = (state.errors ? '⚠ ' : '') + state.title + ' – Quoin';
    byId('compare').disabled = !state.before.length;
  }
  const found = counted(state);
  const pages = state.pages ? count(state.pages.length, 'page') : 'No pages yet';
  byId('status').textContent = pages + ' · ' + found;
  byId('told').textContent = changedWords(changed) + ' ' + sentence(found);
}

function counted(state) {
  if (state.failure) return 'Quoin failed';
  const parts = [];
  if (state.errors) parts.push(count(state.errors, 'error'));
  if (state.warnings) parts.push(count(state.warnings, 'warning'));
  return parts.join(', ') || 'no problems';
}

function changedWords(changed) {
  if (!changed.length) return 'The pages look as before.';
  if (changed.length > 6) return count(changed.length, 'page') + ' changed.';
  return (changed.length === 1 ? 'Page ' : 'Pages ') + changed.join(', ') + ' changed.';
}

const sentence = words => words[0].toUpperCase() + words.slice(1) + '.';
const count = (number, noun) => number + ' ' + noun + (number === 1 ? '' : 's');

const now = () => performance.timeOrigin + performance.now();

// After the next frame is on the screen; the time is there to be measured.
function painted(state) {
  requestAnimationFrame(() => setTimeout(() => {
    root.dataset.shown = state.number;
    root.dataset.shownAt = now();
  }));
}

function listen() {
  const events = new EventSource('/events');
  events.onmessage = event => {
    delete root.dataset.lost;
    root.dataset.heardAt = now();
    show(JSON.parse(event.data));
  };
  // A stream ends now and then and is opened again; only a server that stays away is told.
  let away = 0;
  events.onopen = () => { clearTimeout(away); };
  events.onerror = () => {
    clearTimeout(away);
    away = setTimeout(() => {
      root.dataset.lost = 'yes';
      byId('status').textContent = 'The preview has stopped. Start it again: these are the last pages.';
      byId('told').textContent = byId('status').textContent;
    }, 3000);
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  };
}

function tools() {
  for (const radio of document.querySelectorAll('input[name=view]')) {
    radio.addEventListener('change', () => sheets.view(radio.value));
  }
  const compare = byId('compare');
  const split = byId('split');
  compare.addEventListener('change', () => {
    split.disabled = !compare.checked;
    sheets.compare(compare.checked);
  });
  const slide = () => {
    root.style.setProperty('--split', split.value + '%');
    split.setAttribute('aria-valuetext', split.value + ' % before, ' + (100 - split.value) + ' % now');
  };
  split.addEventListener('input', slide);
  slide();
  let zoom = 1;
  const size = wanted => {
    zoom = Math.min(3, Math.max(0.4, wanted));
    sheets.zoom(zoom);
  };
  byId('smaller').addEventListener('click', () => size(zoom / 1.25));
  byId('larger').addEventListener('click', () => size(zoom * 1.25));
  byId('fit').addEventListener('click', () => size(1));
}

tools();
listen();
