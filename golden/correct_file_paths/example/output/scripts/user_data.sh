#!/bin/bash
echo "PORT=${port}" >> /etc/environment
