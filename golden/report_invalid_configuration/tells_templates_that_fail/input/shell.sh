#!/bin/bash
echo "$${HOME} ${name} ${PORT:-8080}"
