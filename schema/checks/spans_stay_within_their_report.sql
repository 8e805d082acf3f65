SELECT 'evidence' AS span, e.id, e.start_char, e.end_char
FROM evidence e LEFT JOIN reports r ON r.id = e.report AND r.article = e.article
WHERE (r.start_char <= e.start_char AND e.end_char <= r.end_char) IS NOT TRUE
UNION ALL
SELECT 'report', r.id, r.start_char, r.end_char
FROM reports r LEFT JOIN articles a ON a.id = r.article
WHERE (r.end_char <= length(a.text)) IS NOT TRUE;
