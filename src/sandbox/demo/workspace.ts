import { officeHoursExceptions } from '../resources/office-hours/exceptions.js';
import { officeHoursSchedules } from '../resources/office-hours/schedules.js';
import type { World } from '../world/world.js';

const DAY = 86_400;

/** Weekdays from nine to five in the zone of the workspace, and one day off. */
export function addDemoOfficeHours(world: World): void {
  const created_at = world.clock.now() - 400 * DAY;
  const schedule = officeHoursSchedules.insert(world, {
    name: 'Support hours',
    time_zone_name: world.settings.timeZone,
    time_intervals: [0, 1, 2, 3, 4].map((day) => ({ start_minute: day * 1440 + 540, end_minute: day * 1440 + 1020 })),
    created_at,
    updated_at: created_at,
  });
  officeHoursExceptions.insert(world, {
    office_hours_schedule_id: schedule.id,
    exception_date: '2025-12-25',
    exception_type: 'closed',
    name: 'Christmas Day',
    time_intervals: null,
    recurring_annually: true,
    created_at,
    updated_at: created_at,
  });
}
