-- Forgets an SPI call; with a token, only where it was remembered by that step. KEYS: call.
-- ARGV: token, or nothing.
if ARGV[1] and redis.call('GET', KEYS[1]) ~= ARGV[1] then
  return 0
end
return redis.call('DEL', KEYS[1])
