-- Takes a message up. KEYS: entry, due. ARGV: token, hold (ms), window (ms), id,
-- then the message's data and the id of its delivery, perhaps empty, when it is to be stored.
local now, micros = clock()
local entry = redis.call('HMGET', KEYS[1], 'state', 'token', 'until', 'attempts', 'at', 'try')
local state, token, stored = entry[1], entry[2], entry[5]
if state == 'done' or state == 'dead' then
  return {'done'}
end
-- The same token: the answer to the first try was lost on its way.
local again = state == 'held' and token == ARGV[1]
if state == 'held' and not again and tonumber(entry[3]) > now then
  return {'busy', stored and 1 or 0}
end
if state == 'back' and stored then
  return {'busy', 1}
end
-- The first attempt counts now, a later one when it begins or fails.
local attempts = tonumber(entry[4]) or 0
local this = again and tonumber(entry[6]) or attempts + 1
local til = now + tonumber(ARGV[2])
redis.call('HSET', KEYS[1], 'state', 'held', 'token', ARGV[1], 'until', til,
  'attempts', math.max(attempts, 1), 'try', this)
if ARGV[5] and not stored then
  stored = true
  redis.call('HSET', KEYS[1], 'data', ARGV[5], 'log_id', ARGV[6], 'at', micros)
end
if stored then
  -- What was acknowledged does not expire before it is handled.
  redis.call('PERSIST', KEYS[1])
  redis.call('ZADD', KEYS[2], til, ARGV[4])
else
  -- Not before its lease is over, however short messages are remembered.
  redis.call('PEXPIRE', KEYS[1], math.max(ARGV[2], ARGV[3]))
end
return {'new', this, stored and 1 or 0}
