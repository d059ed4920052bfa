-- Dissector of the Plurix DHS protocol for Wireshark and tshark.
-- Written by './plurix pcap --dissector FILE' from the constants of the engine; do not edit.
-- Use: wireshark -X lua_script:FILE capture.pcap, or put it into the folder of personal Lua plugins.
-- Filters: plurix.type == 7, plurix.sender == 2, plurix.commit.commit == 12, plurix.page_request.page == 500.
local plurix = Proto("plurix", "Plurix distributed heap storage")
--@TABLES@

local fields, byName = {}, {}
local makers = {
  number = function(name, label, size)
    if size == 8 then return ProtoField.uint64(name, label) elseif size == 4 then return ProtoField.uint32(name, label)
    elseif size == 2 then return ProtoField.uint16(name, label) else return ProtoField.uint8(name, label) end
  end,
  hex = function(name, label, size)
    if size == 8 then return ProtoField.uint64(name, label, base.HEX) elseif size == 4 then return ProtoField.uint32(name, label, base.HEX)
    else return ProtoField.uint8(name, label, base.HEX) end
  end,
  bytes = function(name, label) return ProtoField.bytes(name, label) end,
  text = function(name, label) return ProtoField.string(name, label) end,
  type = function(name, label) return ProtoField.uint8(name, label, base.DEC, types) end,
}
makers.station, makers.page = makers.number, makers.number
makers.stations, makers.parts, makers.runs = makers.hex, makers.hex, makers.hex

local function define(name, label, kind, size)
  if not byName[name] then
    local field = makers[kind](name, label, size)
    byName[name] = field
    fields[#fields + 1] = field
  end
end

for _, f in ipairs(header) do define("plurix." .. f[1], f[1], f[4], f[3]) end
for number, body in pairs(bodies) do
  local prefix = "plurix." .. string.lower(types[number]) .. "."
  for _, f in ipairs(body.fields) do define(prefix .. f[1], f[1], f[4], f[3]) end
  if body.each then
    for _, f in ipairs(body.each.fields) do define(prefix .. f[1], f[1], f[4], f[3]) end
  end
end
plurix.fields = fields

local function short(text) return (string.gsub(text, "_", " ")) end

-- A set of stations as a list of numbers: bytes in ascending order, lowest bit first.
local function members(range)
  local list = {}
  for i = 0, range:len() - 1 do
    local byte = range(i, 1):uint()
    for bit = 0, 7 do
      if byte % 2 == 1 then list[#list + 1] = tostring(8 * i + bit) end
      byte = math.floor(byte / 2)
    end
  end
  return #list == 0 and "none" or table.concat(list, ",")
end

local function show(tree, prefix, f, range)
  local item = tree:add_le(byName[prefix .. f[1]], range)
  if f[4] == "stations" or f[4] == "parts" then
    item:append_text(" {" .. members(range) .. "}")
  elseif f[4] == "runs" then
    local first, more = range(2, 2):le_uint(), range(0, 2):le_uint()
    item:append_text(" pages " .. first .. " to " .. (first + more))
  elseif f[4] == "station" and range:uint() == nobody then
    item:append_text(" (nobody)")
  end
end

local function body(buffer, tree, layout, prefix, at, last)
  for _, f in ipairs(layout) do
    local from = at + f[2]
    local size = f[3] > 0 and f[3] or last - from
    if size > 0 and from + size <= last then show(tree, prefix, f, buffer(from, size)) end
  end
end

local function entries(buffer, tree, each, prefix, last)
  local at = headerSize + each.countAt
  if at + each.countSize > last then return end
  local count = buffer(at, each.countSize):le_uint()
  for i = 0, count - 1 do
    local from = headerSize + each.first + i * each.size
    if from + each.size > last then return end
    local sub = tree:add(plurix, buffer(from, each.size), "entry " .. i)
    body(buffer, sub, each.fields, prefix, from, last)
  end
end

function plurix.dissector(buffer, pinfo, tree)
  if buffer:len() < headerSize or buffer(0, 4):string() ~= "PLRX" then return 0 end
  local number = buffer(typeAt, 1):uint()
  local name = types[number] or ("type " .. number)
  local last = math.min(buffer:len(), buffer(lengthAt, 2):le_uint())
  local to = buffer(toAt, 1):uint()
  pinfo.cols.protocol = "PLURIX"
  pinfo.cols.info = name .. " " .. buffer(senderAt, 1):uint() .. " > " .. (to == all and "all" or tostring(to))
  local item = tree:add(plurix, buffer(0, last), "Plurix DHS, " .. name)
  local head = item:add(plurix, buffer(0, headerSize), "header")
  body(buffer, head, header, "plurix.", 0, headerSize)
  local layout = bodies[number]
  if layout then
    local prefix = "plurix." .. string.lower(name) .. "."
    local sub = item:add(plurix, buffer(headerSize, math.max(0, last - headerSize)), short(string.lower(name)))
    body(buffer, sub, layout.fields, prefix, headerSize, last)
    if layout.each then entries(buffer, sub, layout.each, prefix, last) end
    for _, f in ipairs(layout.fields) do
      if (f[1] == "commit" or f[1] == "page" or f[1] == "token_serial" or f[1] == "epoch") and headerSize + f[2] + f[3] <= last then
        pinfo.cols.info:append(" " .. short(f[1]) .. " " .. tostring(f[3] == 8 and buffer(headerSize + f[2], 8):le_uint64() or buffer(headerSize + f[2], f[3]):le_uint()))
        break
      end
    end
  end
  return last
end

DissectorTable.get("ethertype"):add(etherType, plurix)
