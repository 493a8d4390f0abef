export function metro() {}
