"""Notes to services, joined with the conversation: sent, looked for, taken back; and complaints."""
