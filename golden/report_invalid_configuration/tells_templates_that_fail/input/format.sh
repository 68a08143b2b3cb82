#!/bin/bash
curl -s -w "%%{size_download} %{http_code}" "https://${name}"
