// Everything here adds comfort to pages that work without it.
(() => {
  'use strict';
  const root = document.documentElement;
  const all = (selector, scope = document) => Array.from(scope.querySelectorAll(selector));
  const pad = number => String(number).padStart(2, '0');
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

  function store(area, key, value) {
    try {
      if (value === undefined) return area.getItem(key);
      if (value === null) area.removeItem(key);
      else area.setItem(key, value);
    } catch (blocked) { /* private mode: the comfort is lost, the page is not */ }
    return null;
  }

  function day(date) {
    const chinese = root.lang.startsWith('zh');
    return chinese
      ? `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`
      : `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
  }

  function localTimes() {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
    all('time[datetime]').forEach(element => {
      const date = new Date(element.dateTime);
      if (Number.isNaN(date.getTime())) return;
      const clock = `${pad(date.getHours())}:${pad(date.getMinutes())}`;
      element.textContent = element.dataset.clock === 'true' ? `${day(date)} ${clock}` : day(date);
      element.title = `${day(date)} ${clock}:${pad(date.getSeconds())} ${zone} · ${element.dateTime}`;
    });
    all('[data-zone]').forEach(element => { element.textContent = zone; });
    all('input[data-own-zone]').forEach(input => { input.value = zone; });
  }

  function navigation() {
    const toggle = document.querySelector('[data-toggle-nav]');
    const nav = document.getElementById('navigation');
    if (!toggle || !nav) return;
    toggle.addEventListener('click', () => {
      const open = nav.classList.toggle('m-open');
      toggle.setAttribute('aria-expanded', String(open));
    });
  }

  function menus() {
    const open = () => all('details.m-menu[open]');
    document.addEventListener('click', event =>
      open().filter(menu => !menu.contains(event.target)).forEach(menu => { menu.open = false; }));
    document.addEventListener('keydown', event => {
      if (event.key !== 'Escape') return;
      open().forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
    });
    all('details[data-open="true"]').forEach(details => { details.open = true; });
  }

  function secrets() {
    all('[data-reveal]').forEach(button => button.addEventListener('click', () => {
      const input = document.getElementById(button.dataset.reveal);
      const shown = input.type === 'password';
      input.type = shown ? 'text' : 'password';
      button.textContent = shown ? button.dataset.hide : button.dataset.show;
      button.setAttribute('aria-pressed', String(shown));
    }));
  }

  function copying() {
    all('[data-copy]').forEach(button => button.addEventListener('click', async () => {
      const source = document.getElementById(button.dataset.copy);
      const answer = button.parentElement.querySelector('[role="status"]');
      try {
        await navigator.clipboard.writeText(source.textContent.trim());
        answer.textContent = button.dataset.done;
      } catch (denied) {
        getSelection().selectAllChildren(source);
        answer.textContent = button.dataset.failed;
      }
    }));
  }

  // A change of language or theme reloads the page; what was typed, secrets excepted, is put back after it.
  const draftKey = `mandate.draft:${location.pathname}`;
  const draftable = () => all('main input:not([type=hidden]):not([type=password]):not([type=submit]), main select, main textarea')
    .filter(field => field.name);

  function keepDraft() {
    all('form[data-preferences]').forEach(form => form.addEventListener('submit', () => {
      const kept = draftable().map(field => [field.name, field.type === 'checkbox' || field.type === 'radio'
        ? { value: field.value, checked: field.checked } : { value: field.value }]);
      store(sessionStorage, draftKey, JSON.stringify(kept));
    }));
    const saved = store(sessionStorage, draftKey);
    if (!saved) return;
    store(sessionStorage, draftKey, null);
    JSON.parse(saved).forEach(([name, state]) => {
      const field = draftable().find(each => each.name === name && (!('checked' in state) || each.value === state.value));
      if (!field) return;
      if ('checked' in state) field.checked = state.checked;
      else field.value = state.value;
    });
  }

  function errors() {
    const summary = document.getElementById('problems');
    if (!summary) return;
    summary.focus();
    all('a[href^="#"]', summary).forEach(link => link.addEventListener('click', event => {
      const target = document.getElementById(link.hash.slice(1));
      if (!target) return;
      event.preventDefault();
      const closed = target.closest('details');
      if (closed) closed.open = true;
      const field = target.matches('input,select,textarea') ? target : target.querySelector('input,select,textarea') || target;
      field.focus();
      field.scrollIntoView({ block: 'center' });
    }));
  }

  // A form that takes a while says so, and is sent once however often its button is pressed.
  function progress() {
    all('form[data-progress]').forEach(form => form.addEventListener('submit', event => {
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = 'true';
      form.setAttribute('aria-busy', 'true');
      form.querySelector('.m-progress').textContent = form.dataset.progress;
    }));
    window.addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
  }

  // A field for several words completes the last of them.
  function completion() {
    all('input[data-complete]').forEach(input => {
      const options = Array.from(input.list.options).map(option => [option, option.value]);
      input.addEventListener('input', () => {
        const before = input.value.replace(/\S*$/, '');
        options.forEach(([option, word]) => { option.value = before + word; });
      });
    });
  }

  // An entry that was added just now is where the reader goes on.
  function freshEntry() {
    const field = document.querySelector('[data-fresh="true"] :is(input, select, textarea)');
    if (field) field.focus();
  }

  // A page that answers with something to read first leads there, unless something is wrong.
  function arrival() {
    const place = document.querySelector('[data-arrive]');
    if (place && !document.getElementById('problems')) place.focus();
  }

  function shortcuts() {
    const dialog = document.getElementById('shortcuts');
    if (!dialog) return;
    const off = () => store(localStorage, 'mandate.shortcuts') === 'off';
    const choice = dialog.querySelector('[data-shortcuts-on]');
    choice.checked = !off();
    choice.addEventListener('change', () => store(localStorage, 'mandate.shortcuts', choice.checked ? null : 'off'));
    all('[data-open-shortcuts]').forEach(button => button.addEventListener('click', () => dialog.showModal()));
    let going = false;
    document.addEventListener('keydown', event => {
      const typing = event.target.closest('input, select, textarea, [contenteditable]');
      if (off() || typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      if (event.key === '?') { event.preventDefault(); dialog.showModal(); return; }
      if (event.key === '/') {
        const search = document.querySelector('main input[type="search"]');
        if (search) { event.preventDefault(); search.focus(); }
        return;
      }
      if (going) {
        const link = document.querySelector(`#navigation a[data-key="${CSS.escape(event.key)}"]`);
        if (link) { event.preventDefault(); link.click(); }
      }
      going = event.key === 'g';
    });
  }

  function sessionEnd() {
    const dialog = document.getElementById('session-end');
    if (!dialog) return;
    const seconds = Number(dialog.dataset.seconds);
    const warnAt = Math.max(30, seconds - 120);
    const left = dialog.querySelector('[data-left]');
    const seen = () => store(localStorage, 'mandate.seen', String(Date.now()));
    seen();
    const idle = () => (Date.now() - Number(store(localStorage, 'mandate.seen') || Date.now())) / 1000;
    dialog.querySelector('[data-stay]').addEventListener('click', async () => {
      const answer = await fetch(dialog.dataset.alive, { cache: 'no-store', redirect: 'manual' });
      if (!answer.ok) { location.reload(); return; }
      seen();
      dialog.close();
    });
    setInterval(() => {
      const rest = Math.ceil(seconds - idle());
      if (rest <= 0) { location.reload(); return; }
      if (idle() >= warnAt && !dialog.open) dialog.showModal();
      if (idle() < warnAt && dialog.open) dialog.close();
      left.textContent = `${Math.floor(rest / 60)}:${pad(rest % 60)}`;
    }, 1000);
  }

  document.addEventListener('DOMContentLoaded', () => {
    root.classList.add('m-script');
    all('dialog [data-close]').forEach(button => button.addEventListener('click', () => button.closest('dialog').close()));
    all('[data-print]').forEach(button => button.addEventListener('click', () => window.print()));
    [localTimes, navigation, menus, secrets, copying, keepDraft, progress, completion, freshEntry, errors, arrival, shortcuts, sessionEnd].forEach(part => part());
  });
})();
