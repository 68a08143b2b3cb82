#!/bin/bash
echo ${port}
