// SPDX-License-Identifier: Apache-2.0
import { computed } from 'vue';
import { useRead } from '@/api/queries';
import { useSession } from '@/app/session';
import type { UnitRow, ZoneRow } from './types';

type ZoneName = Pick<ZoneRow, 'zone_id' | 'name'>;

/** Zones and units by name, to choose from and to show grants with. Units are those of the current zone. */
export function useReference() {
  const session = useSession();
  const enabled = () => session.can('organisation.read');
  const unitAnswer = useRead<{ rows: UnitRow[] }>('/api/units', {}, { enabled });
  const zoneAnswer = useRead<{ rows: ZoneRow[] }>('/api/zones', { query: { limit: 100 } }, { enabled });

  const units = computed(() => unitAnswer.data.value?.rows ?? []);
  /** The current zone stands in for a list that may not be read. */
  const zones = computed<ZoneName[]>(() => {
    const rows = zoneAnswer.data.value?.rows ?? [];
    const own = session.current;
    return rows.length > 0 || !own ? rows : [{ zone_id: own.zone_id, name: own.zone_name }];
  });
  const unitName = (id: string) => units.value.find((unit) => unit.unit_id === id)?.name;
  const zoneName = (id: string) => zones.value.find((zone) => zone.zone_id === id)?.name;
  return { units, zones, unitName, zoneName };
}
