// Choosing people for a scope: what is picked stands in the form, so that the page also works without this script. The tree's
// own keys are in tree.js; here are the space bar and the minus.
(() => {
  'use strict';
  const form = document.getElementById('scope');
  const tree = document.querySelector('.m-tree-pick');
  if (!form || !tree) return;
  const words = document.getElementById('lists').dataset;
  const status = document.getElementById('tree-status');
  const sides = { included: document.getElementById('included'), excluded: document.getElementById('excluded') };
  const everybody = document.getElementById('everybody');
  const row = key => form.querySelector(`.m-picks > li[data-key="${CSS.escape(key)}"]`);
  const side = key => { const found = row(key); return found ? found.parentElement.id : null; };

  const marked = new WeakMap();

  function line(at, key, name, kind) {
    const item = document.createElement('li');
    item.dataset.key = key;
    const text = document.createElement('span');
    text.className = 'm-pick-name';
    text.textContent = name;
    const note = document.createElement('span');
    note.className = 'm-quiet';
    note.textContent = ` ${kind} `;
    const value = document.createElement('input');
    Object.assign(value, { type: 'hidden', name: at, value: key });
    const button = document.createElement('button');
    Object.assign(button, { type: 'submit', name: 'drop', value: key, className: 'm-link-button', textContent: words.remove });
    button.setAttribute('aria-label', `${words.remove} ${name}`);
    item.append(text, note, value, button);
    return item;
  }

  function put(at, key, name, kind) {
    const before = side(key);
    if (before) row(key).remove();
    const now = before === at ? null : at;
    if (now) sides[now].append(line(now, key, name, kind));
    status.textContent = `${name}: ${now ? words[now] : words.neither}`;
    mark();
    recount();
  }

  // What is left out wins over what is included, wherever in the tree either stands. A tree may have thousands of items open: it
  // is walked once from above, and only what says something new is touched.
  function markBranch(list, picked, above) {
    Array.from(list.children, li => li.firstElementChild).forEach(item => {
      if (!item.dataset.key) return;
      const own = picked.get(item.dataset.key);
      const out = above.out || own === 'excluded';
      const inside = above.inside || own === 'included';
      show(item, own, out, inside);
      const below = item.nextElementSibling;
      if (below) markBranch(below, picked, { out, inside });
    });
  }

  function show(item, own, out, inside) {
    const state = out ? words.excluded : inside ? (own ? words.included : words.inherited) : '';
    const now = `${own} ${state}`;
    if (marked.get(item) === now) return;
    marked.set(item, now);
    item.dataset.state = out ? 'excluded' : inside ? 'included' : '';
    item.setAttribute('aria-checked', String(!out && inside));
    item.setAttribute('aria-label', [item.dataset.name, item.dataset.people, state].filter(Boolean).join(', '));
    item.querySelector('.m-node-state').textContent = state;
    item.querySelectorAll('[data-side]').forEach(button => button.classList.toggle('m-on', button.dataset.side === own));
  }

  function mark() {
    const picked = new Map(Array.from(form.querySelectorAll('.m-picks > li'), li => [li.dataset.key, li.parentElement.id]));
    markBranch(tree, picked, { out: false, inside: everybody.checked });
    document.querySelectorAll('#found [data-key]').forEach(found => found.querySelectorAll('[data-side]')
      .forEach(button => button.setAttribute('aria-pressed', String(button.dataset.side === side(found.dataset.key)))));
    const confirm = document.getElementById('confirm-line');
    confirm.hidden = !everybody.checked && confirm.dataset.asked !== 'true' && !confirm.querySelector('input').checked;
  }

  let waiting;
  let running;
  function recount() {
    clearTimeout(waiting);
    waiting = setTimeout(count, 300);
  }

  async function count() {
    if (running) running.abort();
    running = new AbortController();
    const counts = document.getElementById('counts');
    counts.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), signal: running.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('counts');
      if (!fresh) { location.reload(); return; }
      counts.replaceChildren(...fresh.childNodes);
      const state = page.querySelector('#scope input[name="jakarta.faces.ViewState"]');
      if (state) document.querySelectorAll('input[name="jakarta.faces.ViewState"]').forEach(input => { input.value = state.value; });
    } catch (stopped) { /* a later choice took over, or the server is away and the next one counts again */ }
    counts.removeAttribute('aria-busy');
  }

  const find = document.getElementById('find');
  const found = document.getElementById('found');
  const said = document.getElementById('found-status');
  let typing;
  let asked = 0;
  async function search() {
    const mine = ++asked;
    const text = find.value.trim();
    const answer = await fetch(find.dataset.find + encodeURIComponent(text), { redirect: 'manual', cache: 'no-store' }).catch(() => null);
    if (mine !== asked || !answer) return;
    if (answer.type === 'opaqueredirect') { location.reload(); return; }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    found.replaceChildren(...page.body.firstElementChild.childNodes);
    const list = found.querySelector('[data-count]');
    said.textContent = list ? list.dataset.count : '';
    mark();
  }
  find.addEventListener('input', () => { clearTimeout(typing); typing = setTimeout(search, 250); });
  find.addEventListener('keydown', event => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    clearTimeout(typing);
    search();
  });

  // What had the focus is gone: whoever goes on by keys goes on beside it, and not from the start of the page.
  function onward(element) {
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus();
  }

  form.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.name === 'search') { event.preventDefault(); search(); }
    if (button.name === 'drop') {
      event.preventDefault();
      const item = button.closest('li');
      const beside = (item.nextElementSibling || item.previousElementSibling)?.querySelector('button');
      const list = item.parentElement;
      put(list.id, item.dataset.key, item.querySelector('.m-pick-name').textContent, '');
      onward(beside || document.getElementById(list.getAttribute('aria-labelledby')));
    }
    if (button.name === 'pick') {
      event.preventDefault();
      const from = button.closest('[data-key]');
      put(button.dataset.side, from.dataset.key, from.dataset.name, from.dataset.kind);
    }
  });

  tree.addEventListener('click', event => {
    const item = event.target.closest('[role="treeitem"][data-key]');
    if (!item || event.target.closest('.m-node-mark, button')) return;
    item.focus();
    put('included', item.dataset.key, item.dataset.name, item.dataset.kind);
  });
  tree.addEventListener('keydown', event => {
    const item = event.target.closest('[role="treeitem"][data-key]');
    if (event.target.closest('button')) { event.stopPropagation(); return; }
    const left = event.key === '-' || event.key === 'Delete';
    if (!item || (!left && event.key !== 'Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    put(left ? 'excluded' : 'included', item.dataset.key, item.dataset.name, item.dataset.kind);
  }, true);
  // Several branches that arrive together are marked together.
  let due = false;
  const opened = change => Array.from(change.addedNodes).some(node => node.nodeName === 'UL');
  new MutationObserver(changes => {
    if (due || !changes.some(opened)) return;
    due = true;
    requestAnimationFrame(() => { due = false; mark(); });
  }).observe(tree, { childList: true, subtree: true });
  everybody.addEventListener('change', () => { mark(); recount(); });
  document.getElementById('permissions').addEventListener('change', recount);

  // A change of language or theme opens the page anew; who was picked is put back, as mandate.js does with what was typed.
  const kept = `mandate.picks:${location.pathname}${location.search}`;
  document.querySelectorAll('form[data-preferences]').forEach(each => each.addEventListener('submit', () => {
    const picks = Array.from(form.querySelectorAll('.m-picks > li'), item => [item.parentElement.id, item.dataset.key,
      item.querySelector('.m-pick-name').textContent, item.querySelector('.m-quiet').textContent.trim()]);
    sessionStorage.setItem(kept, JSON.stringify(picks));
  }));
  const saved = sessionStorage.getItem(kept);
  if (saved) {
    sessionStorage.removeItem(kept);
    Object.values(sides).forEach(list => list.replaceChildren());
    JSON.parse(saved).forEach(([at, key, name, kind]) => sides[at].append(line(at, key, name, kind)));
    recount();
  }
  mark();
})();
