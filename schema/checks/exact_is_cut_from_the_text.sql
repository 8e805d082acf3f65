SELECT e.id, e.fact, e.exact, substr(a.text, e.start_char + 1, e.end_char - e.start_char) AS text
FROM evidence e LEFT JOIN articles a ON a.id = e.article
WHERE e.exact IS NOT substr(a.text, e.start_char + 1, e.end_char - e.start_char);
