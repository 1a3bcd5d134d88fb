-- A client for the language server in Neovim 0.7 and later: opens a draft, waits for the findings that are pushed for it,
-- corrects the text, waits for them to change, and writes what it saw to a file as JSON.
--   BELEG_COMMAND: the server's command line, JSON; BELEG_FOLDER: the articles; BELEG_OUT: the result
local command = vim.fn.json_decode(os.getenv('BELEG_COMMAND'))
local folder = os.getenv('BELEG_FOLDER')
local result = { version = tostring(vim.version()), rounds = {} }

local function finish(code)
  vim.fn.writefile({ vim.fn.json_encode(result) }, os.getenv('BELEG_OUT'))
  vim.cmd('cquit ' .. code)
end

-- the last list the server pushed for a file, by its URI
local pushed = {}
local client_id = vim.lsp.start_client({
  name = 'beleg',
  cmd = command,
  root_dir = folder,
  handlers = {
    ['textDocument/publishDiagnostics'] = function(_, params)
      pushed[params.uri] = params.diagnostics
    end,
  },
})
if not client_id then
  result.error = 'the server did not start'
  finish(1)
end

vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/draft.txt'))
local buffer = vim.api.nvim_get_current_buf()
vim.api.nvim_buf_set_option(buffer, 'filetype', 'text')
if not vim.lsp.buf_attach_client(buffer, client_id) then
  result.error = 'the client could not be attached to the buffer'
  finish(1)
end
local uri = vim.uri_from_bufnr(buffer)

-- waits until the pushed findings are as wished; the time limit only ends a run that would never end
local function wait_for(name, wished)
  local ok = vim.wait(20000, function()
    return pushed[uri] ~= nil and wished(pushed[uri])
  end, 20)
  table.insert(result.rounds, { name = name, ok = ok, diagnostics = pushed[uri] or {} })
  if not ok then
    result.error = 'waited in vain: ' .. name
    finish(1)
  end
end

-- whether a warning or an error stands on the draft's figure
local line = vim.api.nvim_buf_get_lines(buffer, 2, 3, false)[1]
local column = line:find('48', 1, true) - 1
local function warns(list)
  for _, diagnostic in ipairs(list) do
    if diagnostic.severity <= 2 and diagnostic.range.start.line == 2 and diagnostic.range.start.character == column then return true end
  end
  return false
end

wait_for('a warning against the articles of the folder, read from disk', warns)

-- the draft takes over what the sources say
vim.api.nvim_buf_set_lines(buffer, 2, 3, false, { (line:gsub('48', '31')) })
wait_for('no warning after the correction', function(list)
  return not warns(list)
end)

vim.api.nvim_buf_delete(buffer, { force = true })
vim.lsp.stop_client(client_id)
finish(0)
