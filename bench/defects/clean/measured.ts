import type { Draw } from '../draw.ts';

/** What was measured, by input. Absent: not stated. */
export type Measured = Readonly<Record<string, number | string>>;

/** Mostly ordinary values, now and then exactly where a band begins. */
export function measure(draw: Draw): Measured {
  const rhr = draw.between(56, 90);
  const change = draw.chance(25) ? draw.pick([5, 6, 9, 10, 14, 15]) : draw.between(-4, 19);
  const sleep = draw.chance(25) ? draw.pick([5, 6, 7, 4.9, 5.9, 6.9]) : draw.between(30, 90) / 10;
  const half = Math.round(sleep * 2) / 2;
  const steps = draw.chance(25)
    ? draw.pick([4999, 5000, 6999, 7000])
    : draw.between(12, 140) * 100 + draw.pick([0, 0, 37]);
  return {
    age: draw.between(18, 72),
    sex: draw.pick(['남성', '여성']),
    heart_rate: draw.chance(10) ? draw.pick([60, 100]) : draw.between(54, 112),
    resting_heart_rate: rhr,
    usual_resting_heart_rate: rhr - change,
    rhr_change: change,
    sleep_hr: draw.chance(60) ? half : sleep,
    steps,
    distance_km: draw.between(6, 120) / 10,
    active_calories: draw.between(8, 90) * 10,
    oxygen_saturation: draw.chance(60) ? draw.between(95, 99) : draw.between(90, 96),
    weight: draw.between(450, 1000) / 10,
    bmi: draw.between(165, 320) / 10,
  };
}
