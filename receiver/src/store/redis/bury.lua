-- Gives a message up. KEYS: entry, due, dead. ARGV: token, time for which the dead are
-- kept (ms), id, reason.
local said, stored = held('dead')
if said then
  return said
end
redis.call('HSET', KEYS[1], 'state', 'dead', 'reason', ARGV[4])
redis.call('HDEL', KEYS[1], 'until')
redis.call('PEXPIRE', KEYS[1], ARGV[2])
redis.call('ZREM', KEYS[2], ARGV[3])
if stored then
  local now = clock()
  redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now - tonumber(ARGV[2]))
  redis.call('ZADD', KEYS[3], now, ARGV[3])
end
return 'applied'
