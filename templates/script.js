// Comfort only: the page reads without it. Filter and search of the cards, order of the matrix, keyboard, copied links.
(function () {
  'use strict';
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const one = (selector) => document.querySelector(selector);
  const form = one('.filter');
  const cards = all('.card');
  const status = one('#status');
  let quiet;

  function say(text) {
    status.textContent = text;
    clearTimeout(quiet);
    quiet = setTimeout(() => { status.textContent = ''; }, 2500);
  }

  // Everything from here on needs the page of a comparison or one that has its parts.
  all('[hidden]').forEach((part) => { if (part !== form || cards.length > 0) part.hidden = false; });

  const filters = [['#by-rule', 'rules'], ['#by-severity', 'severities'], ['#by-account', 'accounts'], ['#by-speaker', 'speakers']]
    .map(([id, data]) => [one(id), data]).filter(([field]) => field);
  const search = one('#search');
  const texts = new Map();

  function text(node) {
    if (!texts.has(node)) texts.set(node, node.textContent.toLowerCase());
    return texts.get(node);
  }

  function filter() {
    const wanted = search ? search.value.trim().toLowerCase() : '';
    let shown = 0;
    for (const card of cards) {
      const on = filters.every(([field, data]) => !field.value || card.dataset[data].includes('|' + field.value + '|'))
        && (!wanted || text(card).includes(wanted));
      card.classList.toggle('off', !on);
      if (on) shown += 1;
    }
    const filtered = wanted || filters.some(([field]) => field.value);
    all('.fold').forEach((fold) => {
      const any = all('.card:not(.off)', fold).length > 0;
      fold.classList.toggle('off', !any);
      if (filtered && any) fold.open = true;
    });
    all('.matrix tbody').forEach((row) => row.classList.toggle('off', Boolean(wanted) && !text(row).includes(wanted)));
    one('#shown').textContent = filtered ? shown + ' of ' + cards.length + (cards.length === 1 ? ' card' : ' cards') : '';
  }

  if (form) {
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(filter));
  }

  // A link into something folded or filtered away opens it.
  function reveal() {
    let target = null;
    try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch (broken) { return; }
    if (!target) return;
    const hidden = target.closest('.off');
    if (hidden && form) form.reset();
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    setTimeout(() => {
      target.scrollIntoView({ block: 'start' });
      if (target.matches('.card')) target.focus({ preventScroll: true });
    });
  }
  addEventListener('hashchange', reveal);

  // While a draft is watched its page loads itself again and again, and looks as it did before. Not while somebody is in the
  // help, marks text or searches.
  const every = one('meta[name="refresh-every"]');
  const folds = all('details');
  const aside = one('.desk aside');
  let before = null;
  if (every) {
    try { before = JSON.parse(sessionStorage.getItem('crosscheck.before')); } catch (forbidden) { /* as below */ }
    setInterval(() => {
      const busy = document.hidden || one('dialog[open]') || !getSelection().isCollapsed || (search && search.value);
      if (!busy) reload();
    }, 1000 * Number(every.content));
  }

  function reload() {
    const state = { path: location.pathname, y: scrollY, beside: aside ? aside.scrollTop : 0, focus: document.activeElement.id };
    state.open = folds.filter((fold) => fold.open).map(place);
    try { sessionStorage.setItem('crosscheck.before', JSON.stringify(state)); } catch (forbidden) { /* a page from a file may have no store */ }
    location.reload();
  }

  // What stays the same of a fold when the text around it changes.
  function place(fold) {
    const home = fold.closest('[id]');
    const first = fold.querySelector('.card');
    return (home ? home.id : '') + ' ' + (first ? first.id : '');
  }

  if (before && before.path === location.pathname) {
    folds.forEach((fold) => { fold.open = before.open.includes(place(fold)); });
    const focus = before.focus && document.getElementById(before.focus);
    if (focus) focus.focus({ preventScroll: true });
    scrollTo({ top: before.y, behavior: 'instant' });
    if (aside) aside.scrollTop = before.beside;
    sessionStorage.removeItem('crosscheck.before');
  } else if (location.hash) reveal();

  // Cards: links to copy.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('.permalink');
    if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, '', link.getAttribute('href'));
    navigator.clipboard.writeText(location.href).then(() => say('Address copied'), () => say(location.href));
  });

  // Matrix: rows open in place, and can be put in another order.
  all('.matrix tbody').forEach((row) => {
    const link = row.querySelector('.open');
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
    link.addEventListener('click', (event) => { event.preventDefault(); toggle(row); });
    link.addEventListener('keydown', (event) => { if (event.key === ' ') { event.preventDefault(); toggle(row); } });
    row.querySelector('.shut').addEventListener('click', (event) => { event.preventDefault(); toggle(row, false); link.focus(); });
  });

  function toggle(row, on) {
    if (location.hash === '#' + row.id) history.replaceState(null, '', '#matrix');
    const opened = row.classList.toggle('opened', on);
    row.querySelector('.open').setAttribute('aria-expanded', String(opened));
  }

  all('.sort button').forEach((button) => button.addEventListener('click', () => {
    all('.sort button').forEach((other) => other.setAttribute('aria-pressed', String(other === button)));
    const by = button.dataset.by;
    const rows = all('.matrix tbody').sort((a, b) => a.dataset[by] - b.dataset[by]);
    one('.matrix').append(...rows);
  }));

  // Keyboard.
  const help = one('#help');
  const keys = one('#keys');
  try { keys.checked = localStorage.getItem('crosscheck.keys') !== 'off'; } catch (forbidden) { /* a page from a file may have no store */ }
  keys.addEventListener('change', () => {
    try { localStorage.setItem('crosscheck.keys', keys.checked ? 'on' : 'off'); } catch (forbidden) { /* as above */ }
  });
  const opener = one('#help-open');
  if (opener) opener.addEventListener('click', () => help.showModal());

  function move(step) {
    const shown = cards.filter((card) => card.offsetParent !== null);
    if (shown.length === 0) return;
    const at = shown.findIndex((card) => card.contains(document.activeElement));
    const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + step));
    shown[next].focus({ preventScroll: true });
    shown[next].scrollIntoView({ block: 'nearest' });
  }

  function open() {
    const row = document.activeElement.closest('.matrix tbody');
    const place = document.activeElement.closest('.card, details');
    const fold = place && (place.matches('details') ? place : place.querySelector('details'));
    if (row) toggle(row);
    else if (fold) fold.open = !fold.open;
  }

  document.addEventListener('keydown', (event) => {
    if (!keys.checked || help.open || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches('input, select, textarea')) return;
    const act = { j: () => move(1), k: () => move(-1), o: open, '/': () => search && search.focus(), '?': () => help.showModal() }[event.key];
    if (act) { event.preventDefault(); act(); }
  });
})();
