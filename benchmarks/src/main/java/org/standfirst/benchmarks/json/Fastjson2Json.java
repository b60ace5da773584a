package org.standfirst.benchmarks.json;

import com.alibaba.fastjson2.JSON;

/** fastjson2 with its defaults. */
final class Fastjson2Json implements Rival {
    @Override
    public byte[] write(PageDoc document) {
        return JSON.toJSONBytes(document);
    }

    @Override
    public PageDoc read(byte[] json) {
        return JSON.parseObject(json, PageDoc.class);
    }
}
