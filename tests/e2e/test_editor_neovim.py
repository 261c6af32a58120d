"""Headless Neovim with the Lua file of editors/neovim: opens a cable, sees what is wrong, mends it."""
import sys
import unittest

import editor
import program

SCRIPT = r"""
local function fail(what) io.stdout:write('FAIL ' .. what .. '\n') vim.cmd('cquit 3') end
local function diagnostics(n)
  local ok = vim.wait(20000, function() return #vim.diagnostic.get(0) == n end, 20)
  if not ok then fail(n .. ' diagnostics expected: ' .. vim.inspect(vim.diagnostic.get(0))) end
  return vim.diagnostic.get(0)
end
local function place(d) return d.lnum .. ':' .. d.col .. '-' .. d.end_col end
local function wait_for_places(...)
  local wanted = { ... }
  local ok = vim.wait(20000, function()
    local got = {}
    for _, d in ipairs(vim.diagnostic.get(0)) do table.insert(got, place(d)) end
    table.sort(got)
    return vim.deep_equal(got, wanted)
  end, 20)
  if not ok then fail(vim.inspect(wanted) .. ' expected: ' .. vim.inspect(vim.diagnostic.get(0))) end
end
local function expect(what, is, wanted) if is ~= wanted then fail(what .. ': ' .. tostring(is) .. ', not ' .. wanted) end end

vim.cmd('edit a.cable')
expect('filetype', vim.bo.filetype, 'cable')
local found = diagnostics(1)[1]
expect('code', found.code or found.user_data.lsp.code, 'SBU001')
expect('place', place(found), '10:3-8')

-- Characters of two bytes, and of four that are two units of UTF-16, in front of what is found.
vim.api.nvim_buf_set_text(0, 10, 0, 10, 0, { '\u{b6}' })
wait_for_places('10:5-10')
local line = vim.api.nvim_buf_get_lines(0, 10, 11, true)[1]
vim.api.nvim_buf_set_text(0, 10, #line, 10, #line, { ' \u{1f6a2}\u{e9} XXXXXXXXXXXX' })
local x = #line + #' \u{1f6a2}\u{e9} '
wait_for_places('10:' .. x .. '-' .. x + 12, '10:5-10')
vim.api.nvim_buf_set_text(0, 10, x, 10, x + 12, { '' })
vim.api.nvim_buf_set_text(0, 10, 0, 10, 2, { '' })
wait_for_places('10:3-8')
vim.api.nvim_buf_set_text(0, 6, 9, 6, 9, { 'CAF\u{c9} \u{1f6a2} ' })

-- The fix, as the user chooses it.
local params = vim.lsp.util.make_range_params()
params.range = { start = { line = 10, character = 4 }, ['end'] = { line = 10, character = 4 } }
params.context = { diagnostics = {} }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 20000)
local fix
for _, answer in pairs(answers) do
  for _, action in ipairs(answer.result) do if action.kind == 'quickfix' then fix = action end end
end
if not fix then fail('no fix is offered: ' .. vim.inspect(answers)) end
vim.lsp.util.apply_workspace_edit(fix.edit, 'utf-16')
diagnostics(0)
vim.cmd('write')

-- Undone, and the level of the rule changed in the configuration: read again when the cable is written.
vim.cmd('silent undo')
expect('severity', diagnostics(1)[1].severity, vim.diagnostic.severity.ERROR)
vim.fn.writefile({ '[levels]', 'SBU001 = "info"' }, 'cablelint.toml')
vim.cmd('write')
if not vim.wait(20000, function()
  local d = vim.diagnostic.get(0)[1]
  return d and d.severity == vim.diagnostic.severity.INFO
end, 20) then fail('the configuration is not read again') end
vim.cmd('silent redo')
diagnostics(0)
vim.cmd('write')
io.stdout:write('DONE\n')
vim.cmd('qall!')
"""


class Neovim(program.Case):
    def test_a_session(self):
        self.write("a.cable", program.FAULTY)
        self.write("cablelint.toml", "")
        self.write("session.lua", SCRIPT)
        done = editor.run(["nvim", "--headless", "-u", "NONE", "--noplugin", "-i", "NONE", "-n",
                           "-c", f"luafile {editor.EDITORS / 'neovim' / 'cablelint.lua'}", "-c", "luafile session.lua"],
                          self.folder)
        self.assertIn("DONE", done.stdout)
        self.assertEqual(0, done.returncode, done.stdout)
        expected = program.FAULTY.replace("SIPDIS", "SENSITIVE\nSIPDIS")
        expected = expected.replace("SUBJECT: ", "SUBJECT: CAF\u00c9 \U0001f6a2 ").replace("as it is.", "as it is. \U0001f6a2\u00e9 ")
        got = (self.folder / "a.cable").read_text()
        self.assertEqual(sorted(expected.split("\n")), sorted(got.split("\n")))


if __name__ == "__main__":
    editor.need(editor.which("nvim"), "Neovim is not installed: apt-get install neovim")
    unittest.main(argv=sys.argv[:1])
