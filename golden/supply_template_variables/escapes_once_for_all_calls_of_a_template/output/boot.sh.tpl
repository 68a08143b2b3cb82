#!/bin/bash
HOST=$(hostname)
echo "$${HOST} reads ${queue}"
