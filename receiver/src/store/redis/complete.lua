-- Marks a message as handled, after other commands. KEYS: entry, due. ARGV: token,
-- window (ms), id, then for each command the number of its arguments and the arguments.
local said = held()
if said then
  return said
end
local place = 4
while ARGV[place] do
  local count = tonumber(ARGV[place])
  redis.call(unpack(ARGV, place + 1, place + count))
  place = place + count + 1
end
redis.call('HSET', KEYS[1], 'state', 'done')
redis.call('HDEL', KEYS[1], 'until', 'data', 'log_id', 'at', 'try')
redis.call('PEXPIRE', KEYS[1], ARGV[2])
redis.call('ZREM', KEYS[2], ARGV[3])
return 'applied'
