"""The HTTP and WebSocket endpoints, one file per noun. Each checks its input, calls one service, answers."""
