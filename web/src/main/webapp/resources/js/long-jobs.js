// How far long jobs are, asked every few seconds while one is open. Asking does not keep the session alive, and the page
// works without it: each visit shows where the jobs stand.
(() => {
  'use strict';
  const EVERY = 3000;
  const tray = document.querySelector('[data-tray]');
  if (!tray) return;
  const status = document.querySelector('[data-tray-status]');
  const text = tray.querySelector('[data-tray-text]');
  const number = tray.querySelector('[data-tray-number]');
  const icon = tray.querySelector('[data-tray-icon]');
  let open = Number(tray.dataset.open);

  function showTray(jobs) {
    const running = jobs.filter(job => job.open).length;
    const ready = jobs.filter(job => job.state === 'DONE').length;
    if (running > 0) text.textContent = tray.dataset.openText;
    else text.textContent = ready > 0 ? tray.dataset.readyText : tray.dataset.noneText;
    number.textContent = running > 0 ? running : ready || '';
    icon.className = running > 0 ? 'pi pi-sync' : 'pi pi-download';
    // Said aloud only when something ended; every step of the way would be noise.
    if (running < open) status.textContent = `${text.textContent} ${number.textContent}`;
    open = running;
  }

  function showJob(job) {
    const place = document.querySelector(`[data-job="${CSS.escape(job.id)}"]`);
    if (!place) return;
    place.querySelector('progress').value = job.percent;
    place.querySelector('[data-job-percent]').textContent = `${job.percent} %`;
    place.querySelector('[data-job-ended]').hidden = job.open;
  }

  async function ask() {
    if (!document.hidden) {
      const answer = await fetch(tray.dataset.tray, { cache: 'no-store', redirect: 'manual' }).catch(() => null);
      // Signed out meanwhile, or the server is away: the page says so by itself when it is used again.
      if (!answer || !answer.ok) return;
      const jobs = await answer.json();
      jobs.forEach(showJob);
      showTray(jobs);
    }
    if (open > 0) setTimeout(ask, EVERY);
  }

  setTimeout(ask, 1000);
})();
