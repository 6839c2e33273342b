-- Remembers an SPI call. KEYS: call. ARGV: token, span (ms). The token tells a repetition of
-- this very step from another call.
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then
  return 1
end
return redis.call('GET', KEYS[1]) == ARGV[1] and 1 or 0
