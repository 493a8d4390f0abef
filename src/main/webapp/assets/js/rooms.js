// What is now and next in each room, by the clock of the phone: the plan of the rooms may have been kept for hours.
function day(date) {
  const two = (number) => String(number).padStart(2, "0");
  return [`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    `${two(date.getHours())}:${two(date.getMinutes())}`];
}

export function mark(plan, at = new Date()) {
  const [today, time] = day(at);
  const isDay = plan.dataset.rooms === today;
  for (const room of plan.children) {
    const lines = [...room.querySelectorAll("[data-start]")];
    const coming = lines.map((line) => line.dataset.start).filter((start) => start > time).sort()[0];
    for (const line of lines) {
      const { start, end } = line.dataset;
      line.querySelector("[data-now]").hidden = !(isDay && start <= time && time < end);
      line.querySelector("[data-next]").hidden = !(isDay && start === coming);
    }
  }
}

export function rooms(root) {
  const plan = root.querySelector?.("[data-rooms]");
  if (!plan || plan.dataset.roomsReady) return;
  plan.dataset.roomsReady = "1";
  mark(plan);
  setInterval(() => mark(plan), 30000);
}
