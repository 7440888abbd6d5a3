-- SPDX-License-Identifier: Apache-2.0
-- W1 as one statement of DuckDB; // divides whole numbers.
WITH actuals AS (
  SELECT staff_id, indicator,
         CAST(SUM(CASE kind WHEN 0 THEN qty ELSE -qty END) AS BIGINT) AS actual,
         COUNT(*) FILTER (kind = 1) AS deducts
  FROM ledger
  WHERE kind IN (0, 1) AND day BETWEEN 0 AND 91
  GROUP BY staff_id, indicator
),
scored AS (
  SELECT a.staff_id,
         CAST(SUM(w.weight * CASE WHEN a.actual <= 0 THEN 0
                                  WHEN a.actual * 10 >= t.target * 12 THEN 12000
                                  ELSE (20000 * a.actual + t.target) // (2 * t.target) END) AS BIGINT) AS weighted,
         CAST(SUM(a.deducts) AS BIGINT) AS deducts
  FROM actuals a
  JOIN staff s USING (staff_id)
  JOIN target t USING (staff_id, indicator)
  JOIN weight w ON w.cat = s.cat AND w.indicator = a.indicator
  GROUP BY a.staff_id
),
totals AS (
  SELECT s.staff_id, s.park, s.level, (COALESCE(c.weighted, 0) + 5000) // 10000 AS total, COALESCE(c.deducts, 0) AS deducts
  FROM staff s LEFT JOIN scored c USING (staff_id)
),
ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY park, level ORDER BY total DESC, deducts, staff_id) AS rank,
         COUNT(*) OVER (PARTITION BY park, level) AS size
  FROM totals
),
graded AS (
  SELECT *,
         CASE WHEN rank <= size * 20 // 100 THEN 0
              WHEN rank > size - size * 5 // 100 THEN 3
              WHEN rank > size - size * 5 // 100 - size * 6 // 100 THEN 2
              ELSE 1 END AS grade,
         CASE WHEN size = 1 THEN 12500
              ELSE (2 * (12500 * (size - 1) - 5500 * (rank - 1)) + (size - 1)) // (2 * (size - 1)) END AS coefficient
  FROM ranked
),
shares AS (
  SELECT g.*, p.pool, l.basepay * g.coefficient AS share,
         CAST(SUM(l.basepay * g.coefficient) OVER (PARTITION BY g.park) AS BIGINT) AS all_shares
  FROM graded g JOIN park p USING (park) JOIN level l USING (level)
),
parts AS (
  SELECT *, pool * share // all_shares AS part, pool * share % all_shares AS rest FROM shares
)
SELECT staff_id, total, rank, grade, coefficient,
       part + CASE WHEN ROW_NUMBER() OVER (PARTITION BY park ORDER BY rest DESC, staff_id)
                        <= pool - CAST(SUM(part) OVER (PARTITION BY park) AS BIGINT) THEN 1 ELSE 0 END AS bonus
FROM parts
