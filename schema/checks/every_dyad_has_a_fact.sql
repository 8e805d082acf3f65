SELECT d.id AS dyad
FROM dyads d
WHERE NOT EXISTS (SELECT 1 FROM fact_countries a JOIN fact_countries b ON b.fact = a.fact
                  WHERE a.country = d.country_a AND b.country = d.country_b);
