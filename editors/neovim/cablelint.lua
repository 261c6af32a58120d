-- Neovim 0.7 and later: put this file into ~/.config/nvim/plugin/. The program cablelint must be in the PATH, or
-- vim.g.cablelint_command says where it is: { '/opt/bin/cablelint', 'lsp' }.
local group = vim.api.nvim_create_augroup('cablelint', { clear = true })

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  group = group,
  pattern = { '*.cable', '*.telegram' },
  command = 'setfiletype cable',
})

-- The folder of the nearest cablelint.toml above the file, else the file's own.
local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  local config = vim.fn.findfile('cablelint.toml', folder .. ';')
  return config == '' and folder or vim.fn.fnamemodify(config, ':p:h')
end

local clients = {} -- one for each root

vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = 'cable',
  callback = function(event)
    local root = root_of(vim.api.nvim_buf_get_name(event.buf))
    local config = { name = 'cablelint', cmd = vim.g.cablelint_command or { 'cablelint', 'lsp' }, root_dir = root }
    if vim.lsp.start then -- 0.8 and later
      vim.lsp.start(config, { bufnr = event.buf })
      return
    end
    clients[root] = clients[root] or vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(event.buf, clients[root])
  end,
})
